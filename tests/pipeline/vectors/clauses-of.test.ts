import { expect, test } from 'vitest'
import { clausesOf } from '../../../src/pipeline/vectors/embed-sentences.ts'

test.each([
  [
    'The visit came one day after signing a pact with the neighbours.',
    ['The visit came one day', 'after signing a pact with the neighbours.'],
  ],
  [
    'Two boats sank in the storm on Monday, the harbour master said, and nine people were saved.',
    ['Two boats sank in the storm on Monday,', 'the harbour master said, and nine people were saved.'],
  ],
])('%s', (sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses)
})

test('a sentence of one clause has none to be compared apart, whatever its length', () => {
  expect(clausesOf('The council opened the rebuilt bridge.')).toEqual([])
  expect(clausesOf('')).toEqual([])
  expect(clausesOf('word '.repeat(2000))).toEqual([])
})

test('no word is lost, none is told twice', () => {
  const sentence =
    'He said that the talks, which began on Monday, would go on; nobody knew for how long — or where.'
  expect(clausesOf(sentence).join(' ')).toBe(sentence)
})
