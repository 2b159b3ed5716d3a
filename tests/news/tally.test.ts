import { expect, test } from 'vitest'
import { numberPairs } from '../../src/news/comparison/number-pairs.ts'
import { tallyComparison } from '../../src/news/comparison/tally.ts'
import { comparisonOf, link, passage } from './made-up-comparison.ts'

test('a related link is counted where it shows a sentence anew: not within one passage, not from row to row', () => {
  const comparison = comparisonOf({
    links: [
      link(1, 1, 'reworded'),
      link(2, 2, 'reworded'),
      link(1, 2, 'related'),
      link(1, 5, 'related'),
      link(4, 6, 'related'),
      link(4, 1, 'related'),
      link(7, 7, 'reworded'),
      link(2, 7, 'related'),
    ],
    passages: [passage([1, 2], [1, 2], [0, 1]), passage([7], [7], [6])],
    unmatchedA: [3],
  })
  expect(tallyComparison(comparison)).toEqual({
    ...{ passages: 2, related: 2 },
    ...{ unmatchedA: 1, unmatchedB: 0 },
  })
  expect(numberPairs(comparison).pairs).toHaveLength(4)
})

test('what was not compared has no counts', () => {
  expect(tallyComparison(comparisonOf({ method: 'none' }))).toBeNull()
})
