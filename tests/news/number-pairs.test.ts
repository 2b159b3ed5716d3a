import { expect, test } from 'vitest'
import type { Comparison, Passage } from '../../src/news/comparison.ts'
import { numberPairs } from '../../src/news/number-pairs.ts'
import { comparisonOf, link } from './made-up-comparison.ts'

const shape = (input: Comparison) =>
  numberPairs(input).map(({ number, a, b, crossReference }) =>
    [number, a.join('+'), b.join('+'), crossReference && 'cross'].filter(Boolean).join(' '),
  )

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

test('a related link that touches a passage is a cross-reference under its number', () => {
  const links = [link(3, 3, 'reworded'), link(5, 3, 'related'), link(3, 8, 'related'), link(7, 7, 'related')]
  const passages: Passage[] = [{ a: [3], b: [3], strength: 'reworded', links: [0] }]
  expect(shape(comparisonOf({ links, passages }))).toEqual(['1 3 3', '2 7 7', '1 5 3 cross', '1 3 8 cross'])
})

test('a related link inside one passage says nothing new and is left out', () => {
  const links = [
    link(1, 1, 'reworded'),
    link(2, 1, 'reworded'),
    link(2, 2, 'reworded'),
    link(1, 2, 'related'),
  ]
  const passages: Passage[] = [{ a: [1, 2], b: [1, 2], strength: 'reworded', links: [0, 1, 2] }]
  expect(shape(comparisonOf({ links, passages }))).toEqual(['1 1+2 1+2'])
})

test('two related links of one sentence stay two', () => {
  expect(shape(comparisonOf({ links: [link(2, 9, 'related'), link(2, 8, 'related')] }))).toEqual([
    '1 2 8',
    '2 2 9',
  ])
})

test('nothing shared gives nothing', () => {
  expect(numberPairs(comparisonOf({}))).toEqual([])
})
