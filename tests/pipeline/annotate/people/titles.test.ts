import { expect, test } from 'vitest'
import {
  isEverydayRole,
  isHonorific,
  isTitle,
  roleEndingAt,
  roleStartingAt,
} from '../../../../src/pipeline/annotate/people/titles.ts'
import { tokenize } from '../../../../src/pipeline/annotate/tokens.ts'

const wordsOf = (text: string) => tokenize(text, 'en')

test.each([
  ['the former foreign minister', 'foreign minister', 1],
  ['acting president', 'president', 0],
  ['the prime minister', 'prime minister', 1],
  ['the archaeologist', 'archaeologist', 1],
  ['a fisherman', 'fisherman', 1],
  ['the co-founder', 'co-founder', 1],
])('%s ends with a role', (text, role, from) => {
  const tokens = wordsOf(text)
  expect(roleEndingAt(tokens, tokens.length)).toMatchObject({ role, from, to: tokens.length })
})

test.each(['the harbour', 'the apologist’s boat', 'an ant'])('%s does not', (text) => {
  const tokens = wordsOf(text)
  expect(roleEndingAt(tokens, tokens.length)).toBeNull()
})

test('a role is read from its first word on, with what may stand before it, and no further', () => {
  expect(roleStartingAt(wordsOf('former foreign minister Ida Lund'), 0)).toMatchObject({ from: 0, to: 3 })
  expect(roleStartingAt(wordsOf('prime minister Ida Lund'), 0)).toMatchObject({
    role: 'prime minister',
    to: 2,
  })
  expect(roleStartingAt(wordsOf('former harbour'), 0)).toBeNull()
})

test('who is at the top of a state is told from others', () => {
  expect(roleStartingAt(wordsOf('president'), 0)?.head).toBe(true)
  expect(roleStartingAt(wordsOf('archaeologist'), 0)?.head).toBe(false)
})

test('forms of address, titles and roles of daily life are told apart', () => {
  expect([isHonorific('mr'), isHonorific('president')]).toEqual([true, false])
  expect([isTitle('mr'), isTitle('president'), isTitle('harbour')]).toEqual([true, true, false])
  expect(['passenger', 'mother-of-two', 'president', 'harbour'].map(isEverydayRole)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
