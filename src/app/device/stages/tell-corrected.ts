import { comparisonCards } from '../../../bundle/write/comparison-card.ts'
import { pairKey } from '../../../news/comparison/pair-key.ts'
import { correctComparison } from '../../../pipeline/compare/corrections/correct-comparison.ts'
import type { Asks } from './asks.ts'
import { tellOwnStory } from './tell-own-story.ts'

/** What follows in an event from the reader's corrections of its comparisons, by the functions of the build. */
export function tellCorrected({
  story,
  reports,
  vectors,
  known,
  stated,
}: Asks['correct']['in']): Asks['correct']['out'] {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const comparisons = known.map((one) => {
    const [a, b] = [byId.get(one.left), byId.get(one.right)]
    const statements = stated.get(pairKey(one.left, one.right))
    return a && b && statements ? correctComparison(one, { a, b }, { statements, by: 'reader' }) : one
  })
  return {
    file: story && tellOwnStory({ story, reports, vectors, known: comparisons }).file,
    cards: comparisonCards(
      comparisons.filter(({ left, right }) => stated.has(pairKey(left, right))),
      byId,
    ),
  }
}
