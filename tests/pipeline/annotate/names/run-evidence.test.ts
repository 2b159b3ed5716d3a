import { expect, test } from 'vitest'
import { capitalRuns } from '../../../../src/pipeline/annotate/names/capital-runs.ts'
import { judgeName } from '../../../../src/pipeline/annotate/names/judge-name.ts'
import { shapeOf, surroundingsOf } from '../../../../src/pipeline/annotate/names/run-evidence.ts'
import { tokenize } from '../../../../src/pipeline/annotate/tokens.ts'

/** The words of the run of capitals, what they tell themselves and what stands beside them: of the last one in a sentence. */
function evidenceFor(sentence: string) {
  const tokens = tokenize(sentence, 'en')
  const run = capitalRuns(tokens, () => false).at(-1)
  if (!run) throw new Error(`no name in ${sentence}`)
  return {
    words: tokens.slice(run.from, run.to).map(({ text }) => text),
    shape: shapeOf(tokens, run),
    beside: surroundingsOf({ tokens, run, isLine: false, isSport: false }),
  }
}

test.each([
  ['then Anna Lindqvist left', ['words 2', 'begins with a given name']],
  ['then J. Lindqvist left', ['holds an initial']],
  ['then the NKVF left', ['words 1', 'abbreviation']],
  ['then Lindow United left', ['ends as teams do']],
  ['then Lindow Holdings left', ['ends as companies do']],
  ['then LinQuay left', ['capital within a word']],
  ['then France left', ['is a country']],
  ['then Wolf-Lindow left', ['holds a hyphen']],
])('the words of “%s”', (sentence, clues) => {
  expect(evidenceFor(sentence).shape).toEqual(expect.arrayContaining(clues))
})

test.each([
  ['they met in Orme again', ['after in']],
  ['they met the mayor of Orme', ['after of', 'ends the sentence']],
  ['and the shares of Orme rose', ['after of']],
  ['later Orme, 52, left', ['an age follows']],
  ['later Orme, the mayor, left', ['a role follows the comma']],
  ['later Orme, who left', ['who follows']],
  ['later Orme said no', ['says something']],
  ['later Orme executives left', ['a word of business follows']],
  ['the company Orme left', ['after a word for companies']],
  ['later (Orme) left', ['after a bracket', 'a bracket closes']],
  ['later Orme’s boat left', ['owns']],
])('what stands beside the name in “%s”', (sentence, clues) => {
  expect(evidenceFor(sentence).beside).toEqual(expect.arrayContaining(clues))
})

test('a run is cut where a sentence or a mark parts its words', () => {
  expect(evidenceFor('later Anna Lund, Olav Berg left').words).toEqual(['Olav', 'Berg'])
})

test.each([
  [['words 2', 'is a given name', 'all are rare', 'second is a given name'], 'person'],
  [
    ['words 3', 'says something', 'a word of business follows', 'ends with a word for a body'],
    'organisation',
  ],
  [['words 1', 'after in', 'is a known place'], 'place'],
  [['all are everyday words', 'words 1', 'opens the sentence'], 'none'],
])('%j together speak for: %s', (clues, kind) => {
  const judged = judgeName(clues)
  expect(judged.kind).toBe(kind)
  expect(judged.likelihood).toBeGreaterThan(0.5)
  expect(judged.likelihood).toBeLessThanOrEqual(1)
})

test('of what speaks for a kind the strongest three are told', () => {
  const strong = ['says something', 'a word of business follows', 'ends with a word for a body']
  const { reason } = judgeName(['words 3', ...strong, 'after in'])
  expect(reason.split('; ').sort()).toEqual([...strong].sort())
})

test('where nothing is known of words in capitals, they are taken for no name', () => {
  const { kind, likelihood, reason } = judgeName([])
  expect([kind, reason]).toEqual(['none', 'what stands beside it'])
  expect(likelihood).toBeGreaterThan(0.5)
})
