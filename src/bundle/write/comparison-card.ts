import type { Comparison } from '../../news/comparison/comparison.ts'
import { tallyComparison } from '../../news/comparison/tally.ts'
import type { Report } from '../../news/report/report.ts'
import type { ComparisonCard } from '../format/bundle.ts'
import { stripLane } from './strip-lane.ts'

/** What the list shows of pairs of whose reports both are at hand, by id. */
export const comparisonCards = (
  comparisons: readonly Comparison[],
  byId: ReadonlyMap<string, Report>,
): ComparisonCard[] =>
  comparisons.flatMap((comparison) => {
    const [left, right] = [byId.get(comparison.left), byId.get(comparison.right)]
    return left && right ? [comparisonCard(comparison, left, right)] : []
  })

/** What the list shows of a pair: its counts and its overview strip. */
export function comparisonCard(comparison: Comparison, left: Report, right: Report): ComparisonCard {
  const tally = tallyComparison(comparison)
  return {
    left: comparison.left,
    right: comparison.right,
    coverage: tally && {
      passages: tally.passages,
      related: tally.related,
      unmatchedLeft: tally.unmatchedA,
      unmatchedRight: tally.unmatchedB,
      strip: { left: stripLane(left, comparison, 'a'), right: stripLane(right, comparison, 'b') },
    },
  }
}
