import type { ComparisonCard } from '../../news/bundle.ts'
import type { Comparison } from '../../news/comparison.ts'
import type { Report } from '../../news/report.ts'
import { tallyComparison } from '../../news/tally.ts'
import { stripLane } from './strip-lane.ts'

/** What the list shows of a pair: its counts and its overview strip. */
export function comparisonCard(comparison: Comparison, left: Report, right: Report): ComparisonCard {
  const { passages, possible, onlyA, onlyB } = tallyComparison(comparison)
  return {
    left: comparison.left,
    right: comparison.right,
    passages,
    possible,
    onlyLeft: onlyA,
    onlyRight: onlyB,
    strip: { left: stripLane(left, comparison, 'a'), right: stripLane(right, comparison, 'b') },
  }
}
