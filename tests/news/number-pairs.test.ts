import { expect, test } from 'vitest'
import type { Comparison, Passage } from '../../src/news/comparison/comparison.ts'
import { mirrorComparison } from '../../src/news/comparison/mirror-comparison.ts'
import { numberPairs } from '../../src/news/comparison/number-pairs.ts'
import { comparisonOf, link, passage } from './made-up-comparison.ts'

const shape = (input: Comparison) =>
  numberPairs(input).pairs.map(({ number, a, b }) => `${number} ${a.join('+')} ${b.join('+')}`)

test('numbers passages and related links together, in the order of A', () => {
  const links = [
    link(4, 2, 'near-verbatim'),
    link(1, 1, 'reworded'),
    link(1, 6, 'reworded'),
    link(2, 9, 'related'),
  ]
  const passages: Passage[] = [
    { a: [4], b: [2], strength: 'near-verbatim', links: [0] },
    { a: [1], b: [1, 6], strength: 'reworded', links: [1, 2] },
  ]
  expect(shape(comparisonOf({ links, passages }))).toEqual(['1 1 1+6', '2 2 9', '3 4 2'])
})

test('a related link is numbered where it shows a sentence anew, else it leads from one pair to another', () => {
  const links = [
    link(3, 3, 'reworded'),
    link(5, 3, 'related'),
    link(3, 8, 'related'),
    link(7, 7, 'related'),
    link(5, 8, 'related', 0.3),
  ]
  const comparison = comparisonOf({ links, passages: [passage([3], [3], [0])] })
  expect(shape(comparison)).toEqual(['1 3 3', '2 3 8', '3 5 3', '4 7 7'])
  expect(numberPairs(comparison).references).toEqual([4])
})

test('of related links that compete the surest is numbered, whichever report comes first', () => {
  const links = [link(1, 1, 'related', 0.3), link(1, 2, 'related', 0.4), link(2, 1, 'related', 0.4)]
  const comparison = comparisonOf({ links })
  expect(shape(comparison)).toEqual(['1 1 2', '2 2 1'])
  expect(shape(mirrorComparison(comparison))).toEqual(['1 1 2', '2 2 1'])
})

test('a related link inside one passage says nothing new and is left out', () => {
  const links = [
    link(1, 1, 'reworded'),
    link(2, 1, 'reworded'),
    link(2, 2, 'reworded'),
    link(1, 2, 'related'),
  ]
  const comparison = comparisonOf({ links, passages: [passage([1, 2], [1, 2], [0, 1, 2])] })
  expect(shape(comparison)).toEqual(['1 1+2 1+2'])
  expect(numberPairs(comparison).references).toEqual([])
})

test('a contradiction is numbered wherever its sentences stand', () => {
  const links = [
    link(1, 1, 'reworded'),
    link(2, 2, 'reworded'),
    { ...link(1, 2, 'related'), contradicts: true },
  ]
  const passages = [passage([1], [1], [0]), passage([2], [2], [1])]
  expect(shape(comparisonOf({ links, passages }))).toEqual(['1 1 1', '2 1 2', '3 2 2'])
})

test('facts that share their first sentences have names of their own', () => {
  const links = [link(1, 1, 'reworded'), link(1, 2, 'reworded')]
  const passages = [passage([1], [1], [0]), passage([1], [1, 2], [0, 1])]
  const keys = numberPairs(comparisonOf({ links, passages })).pairs.map(({ key }) => key)
  expect(keys).toEqual(['1-1', '1-1.2'])
})

test('two related links of one sentence stay two', () => {
  expect(shape(comparisonOf({ links: [link(2, 9, 'related'), link(2, 8, 'related')] }))).toEqual([
    '1 2 8',
    '2 2 9',
  ])
})

test('nothing shared gives nothing', () => {
  expect(numberPairs(comparisonOf({}))).toEqual({ pairs: [], references: [] })
})
