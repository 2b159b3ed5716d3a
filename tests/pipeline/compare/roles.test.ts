import { expect, test } from 'vitest'
import { givenSentences } from '../../../src/cli/stage/given-sentences.ts'
import { alignSentences } from '../../../src/pipeline/compare/align-sentences.ts'
import { alignTexts } from './align-texts.ts'
import { tellDifferences } from './tell-differences.ts'

test.each([
  ['Anna Holm sued Peter Lund over the farm.', 'Peter Lund sued Anna Holm over the farm.'],
  ['Anna Holm was sued by Peter Lund over the farm.', 'Anna Holm sued Peter Lund over the farm.'],
  ['Police attacked fishermen in the main square.', 'Fishermen attacked police in the main square.'],
])('who did it to whom: %s %s', (a, b) => {
  expect(tellDifferences(a, b).told.join()).toMatch(/^role!: .*(?:sued|attacked).* \| .*(?:sued|attacked)/)
})

test.each([
  ['Anna Holm was sued by Peter Lund over the farm.', 'Peter Lund sued Anna Holm over the farm.'],
  ['Anna Holm met Peter Lund in Skarholm.', 'Peter Lund met Anna Holm in Skarholm.'],
])('the same deed told from the other side has the same roles: %s %s', (a, b) => {
  expect(tellDifferences(a, b).told).toEqual([])
})

test('what one sells in one report and buys in the other are two deeds', () => {
  const sold = 'Norland sold old ferries to the port of Brennick on Friday.'
  const link = tellDifferences(sold, 'Norland bought old ferries from the port of Brennick on Friday.')
  expect(link.told).toEqual(['role!: Norland sold old ferries | Norland bought old ferries'])
  expect(link.strength).toBe('related')
  const otherEnd = tellDifferences(sold, 'The port of Brennick bought old ferries from Norland on Friday.')
  expect(otherEnd.told.join()).not.toContain('role')
})

/** Sentences of which ties to the rest of their story make up less. */
const rest = [
  'The minister of Norland flew to Brennick.',
  'In Norland the quay of Brennick was opened by the mayor, and engines of two ferries were shown.',
  'Norland builds ferries with engines from Brennick.',
  'The union of Norland asked for higher wages, and for engines that are less loud.',
]

test('among the sentences of a story, what one sells and what it buys are not linked', () => {
  const linked = (a: string, b: string) =>
    alignTexts({ a: [...rest, a], b: [...rest, b] }).links.some((link) => link.a === 4 && link.b === 4)
  const sells = 'For decades Norland has been selling engines.'
  expect(linked(sells, 'By all accounts Norland is offering engines and steel to the islands.')).toBe(true)
  expect(linked(sells, 'By all accounts Norland is buying engines and steel from the islands.')).toBe(false)
})

test('who did it to whom is found by words, also where a language model was heard', () => {
  const lists = { a: ['Anna Holm sued Peter Lund over the farm.'], b: ['Peter Lund sued Anna Holm.'] }
  const vector = [{ sentence: [1, 0], clauses: [] }]
  const { links } = alignSentences({
    ...givenSentences({ ...lists, language: 'en' }),
    vectors: { a: vector, b: vector },
  })
  expect(links.map(({ by, ties }) => [by, ties])).toEqual([['words', []]])
})
