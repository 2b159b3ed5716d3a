import { expect, test } from 'vitest'
import { tallyComparison } from '../../src/news/tally.ts'
import { comparisonOf, link, passage } from '../app/comparison/made-up-comparison.ts'

test('a possible link is counted where it leads somewhere: not within one passage', () => {
  const comparison = comparisonOf({
    links: [
      link(1, 1, 'reworded'),
      link(2, 2, 'reworded'),
      link(1, 2, 'possible'),
      link(1, 5, 'possible'),
      link(4, 6, 'possible'),
    ],
    passages: [passage([1, 2], [1, 2], [0, 1])],
    onlyA: [3],
  })
  expect(tallyComparison(comparison)).toEqual({ passages: 1, possible: 2, onlyA: 1, onlyB: 0 })
})
