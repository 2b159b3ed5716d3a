import type { ComparisonCard } from '../../news/bundle.ts'
import type { Comparison } from '../../news/comparison.ts'
import type { Report } from '../../news/report.ts'
import { tallyComparison } from '../../news/tally.ts'
import { stripLane } from './strip-lane.ts'

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
