import { expect, test } from 'vitest'
import { mirrored } from './mirrored.ts'
import { tellDifferences } from './tell-differences.ts'

const harbour = 'The harbour of Brennick is open to ferries.'

test.each([
  [
    'negation!: not | –',
    'The court found Rui Marques not guilty of fraud.',
    'The court found Rui Marques guilty of fraud.',
  ],
  ['negation!: not | –', 'Marques said he would not appeal.', 'Marques said he would appeal.'],
  [
    'negation!: never | –',
    'The bridge was never inspected after the flood.',
    'The bridge was inspected after the flood.',
  ],
  ['negation!: no longer | –', 'The harbour of Brennick is no longer open to ferries.', harbour],
  ['negation!: isn’t | –', 'The harbour of Brennick isn’t open to ferries.', harbour],
  [
    'negation!: denied | –',
    'The minister denied that she had taken bribes.',
    'The minister had taken bribes.',
  ],
  [
    'negation!: refused to | –',
    'The union refused to sign the port agreement.',
    'The union signed the port agreement.',
  ],
  [
    'negation!: failed to | –',
    'The divers failed to reach the wreck off Skarholm.',
    'The divers reached the wreck off Skarholm.',
  ],
  [
    'negation!: without | –',
    'The plane landed without passengers in Skarholm.',
    'The plane landed with passengers in Skarholm.',
  ],
  [
    'negation!: Nobody | –',
    'Nobody was hurt in the fire at the mill.',
    'Fishermen were hurt in the fire at the mill.',
  ],
  [
    'opposite!: rose | fell',
    'Shares of Harbour Lines rose on Friday.',
    'Shares of Harbour Lines fell on Friday.',
  ],
  [
    'opposite!: acquitted | convicted',
    'The court acquitted the mayor of fraud.',
    'The court convicted the mayor of fraud.',
  ],
  [
    'opposite!: approved | rejected',
    'The council approved the new quay.',
    'The council rejected the new quay.',
  ],
  [
    'opposite!: lawful | unlawful',
    'The strike of the pilots was lawful.',
    'The strike of the pilots was unlawful.',
  ],
  [
    'negation!: yet to | –',
    'The council has yet to approve the new quay.',
    'The council approved the new quay.',
  ],
  ['negation!: stopped | –', 'The ferry stopped leaking oil.', 'The ferry is leaking oil.'],
  [
    'negation!: The mayor dismissed reports | –',
    'The mayor dismissed reports that the harbour closed on Friday.',
    'The harbour closed on Friday.',
  ],
  [
    'opposite!: unhurt | hurt',
    'The skipper was unhurt in the collision.',
    'The skipper was hurt in the collision.',
  ],
  ['opposite!: against | for', 'The council voted against the quay.', 'The council voted for the quay.'],
])('a statement and its denial contradict each other: %s', (difference, a, b) => {
  const link = tellDifferences(a, b)
  expect(link.told).toContain(difference)
  expect(link).toMatchObject({ contradicts: true, strength: 'related' })
  expect(tellDifferences(b, a).told).toContain(mirrored(difference))
})

test.each([
  [
    'de',
    'negation!: nicht | –',
    'Das Gericht sprach den Minister nicht schuldig.',
    'Das Gericht sprach den Minister schuldig.',
  ],
  [
    'de',
    'negation!: keine | –',
    'Bei dem Brand gab es keine Verletzten im Hafen.',
    'Bei dem Brand gab es Verletzte im Hafen.',
  ],
  ['fr', 'negation!: pas | –', 'Le ministre n’a pas signé le traité.', 'Le ministre a signé le traité.'],
  ['es', 'negation!: no | –', 'El puerto no está abierto.', 'El puerto está abierto.'],
  ['it', 'negation!: non | –', 'Il ministro non ha firmato l’accordo.', 'Il ministro ha firmato l’accordo.'],
])('%s: %s', (language, difference, a, b) => {
  const link = tellDifferences(a, b, { language })
  expect(link.told).toContain(difference)
  expect(link.contradicts).toBe(true)
})

test.each([
  [
    'in a clause of its own',
    'The mayor, who was not at the meeting, opened the bridge.',
    'The mayor opened the bridge.',
  ],
  ['that only adds', 'The ferry was not only late but full.', 'The ferry was late and full.'],
  [
    'in both, in other words',
    'The minister denied that she took bribes.',
    'The minister did not take bribes.',
  ],
  [
    'that takes another back',
    'The union did not refuse to sign the port agreement.',
    'The union signed the port agreement.',
  ],
  ['of what was said', 'Police did not say who steered the ferry.', 'Police said a woman steered the ferry.'],
  ['of charges', 'The skipper denied the charges of fraud.', 'The skipper faces charges of fraud.'],
])('a negation %s denies nothing', (_, a, b) => {
  expect(tellDifferences(a, b)).toMatchObject({ contradicts: false })
  expect(tellDifferences(b, a)).toMatchObject({ contradicts: false })
})

test.each([
  ['The council did not approve the new quay.', 'The council rejected the new quay.'],
  ['The mayor informed the council of the plan.', 'The mayor formed the council of the plan.'],
  [
    'The school closed after 27 children fell ill with measles.',
    'Cases of measles at the school have risen to 27.',
  ],
  ['Mayor Anna Holm approved the new quay.', 'Mayor Peter Lund rejected the new quay.'],
  ['Oil prices rose on Monday.', 'Oil prices fell on 3 May 2021.'],
  ['The pier did not fall for want of care but because of rust.', 'The pier fell because of rust.'],
])('what is no opposite contradicts nothing: %s %s', (a, b) => {
  expect(tellDifferences(a, b).contradicts).toBe(false)
})

test('opposites in clauses about other things contradict nothing', () => {
  const a = 'Shares of the ferry line rose while the price of oil was stable.'
  const b = 'Shares of the ferry line were stable while the price of wheat fell.'
  expect(tellDifferences(a, b).contradicts).toBe(false)
})

test.each([
  ['modality!: may | –', 'The council may close the pool in Brennick.'],
  ['modality!: plans to | –', 'The council plans to close the pool in Brennick.'],
  ['modality!: wants to | –', 'The council wants to close the pool in Brennick.'],
  ['modality!: would | –', 'The council would close the pool in Brennick.'],
  ['modality!: tried to | –', 'The council tried to close the pool in Brennick.'],
  ['modality!: Residents fear | –', 'Residents fear that the council closed the pool in Brennick.'],
  ['modality!: Residents expect | –', 'Residents expect the council to close the pool in Brennick.'],
  ['modality!: reportedly | –', 'The council reportedly closed the pool in Brennick.'],
])('%s a deed that is done', (difference, a) => {
  const link = tellDifferences(a, 'The council closed the pool in Brennick.')
  expect(link.told).toContain(difference)
  expect(link.contradicts).toBe(false)
})

test('two modalities face each other; what will be done may be done in the next report', () => {
  const [may, must] = ['The council may close the pool.', 'The council must close the pool.']
  expect(tellDifferences(may, must).told).toEqual(['modality!: may | must'])
  expect(tellDifferences('The council will close the pool.', 'The council closed the pool.').told).toEqual([])
  expect(
    tellDifferences('The council will close the pool.', 'She said the council would close the pool.').told,
  ).not.toContain('modality')
})
