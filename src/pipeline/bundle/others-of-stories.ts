import type { ReportFile } from '../../news/bundle.ts'
import type { Comparison } from '../../news/comparison.ts'
import type { Grouping } from '../../news/grouping.ts'
import { articleCard } from './article-card.ts'
import { comparisonCard } from './comparison-card.ts'

type Others = ReportFile['others']

/** Tells, for the id of a report, the other reports of its story with their comparisons; none for a report alone. */
export function othersOfStories({
  reports,
  stories,
  comparisons,
}: Grouping & { comparisons: Comparison[] }): (id: string) => Others {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const byPair = new Map(
    comparisons.map((comparison) => [`${comparison.left}~${comparison.right}`, comparison]),
  )
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story] as const)))
  const pairOf = (one: string, other: string) => {
    const comparison = byPair.get(one < other ? `${one}~${other}` : `${other}~${one}`)
    const [left, right] = [byId.get(comparison?.left ?? ''), byId.get(comparison?.right ?? '')]
    return comparison && left && right ? comparisonCard(comparison, left, right) : null
  }
  return (id) => {
    const articles = storyOf.get(id)?.articles ?? []
    return articles.flatMap((other, place) => {
      const report = byId.get(other)
      if (!report || other === id) return []
      return [
        { card: articleCard(report), comparison: pairOf(id, other), before: place < articles.indexOf(id) },
      ]
    })
  }
}
