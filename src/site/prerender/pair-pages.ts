import type { BundleIndex } from '../../bundle/read/read-index.ts'
import { fewestOfStory } from '../../news/event/told-by.ts'

/** Two reports by id, in the order in which they stand on a page: A and B. */
export type Pair = [left: string, right: string]

/** A pair whose page says what it is and where to go; with scripts the comparison is drawn in its place. */
export interface BriefPair {
  pair: Pair
  /** The page on which these two can be read side by side without a script. */
  to: { kind: 'turned'; pair: Pair } | { kind: 'event'; story: string }
}

/**
 * Which comparisons have a page that is written whole, and which a brief one. An event has one page that tells its reports apart
 * without a script: of two reports their comparison, in the order in which links lead to it; of more the event's own. Every
 * other pair, and the other order of each, is drawn on the device from the same data.
 */
export function pairPages({ stories }: Pick<BundleIndex, 'stories'>): { whole: Pair[]; brief: BriefPair[] } {
  const whole: Pair[] = []
  const brief: BriefPair[] = []
  for (const { id, articles, comparisons } of stories) {
    const place = (report: string) => articles.indexOf(report)
    for (const { left, right } of comparisons) {
      const pair: Pair = place(left) < place(right) ? [left, right] : [right, left]
      const turned: Pair = [pair[1], pair[0]]
      if (articles.length < fewestOfStory) {
        whole.push(pair)
        brief.push({ pair: turned, to: { kind: 'turned', pair } })
      } else {
        for (const one of [pair, turned]) brief.push({ pair: one, to: { kind: 'event', story: id } })
      }
    }
  }
  return { whole, brief }
}
