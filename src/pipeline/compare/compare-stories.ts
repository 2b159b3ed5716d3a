import type { Comparison } from '../../news/comparison/comparison.ts'
import { pairsOf } from '../../news/comparison/pairs-of.ts'
import type { Grouping } from '../../news/event/grouping.ts'
import type { VectorsOfReports } from '../../news/report/report-vectors.ts'
import { compareReports } from './compare-reports.ts'

const mostReports = 20

/** A comparison for every pair within a story of up to twenty reports; other pairs are compared when a reader asks. `compare` may be one that remembers. */
export function compareStories(
  { reports, stories }: Grouping,
  vectors?: VectorsOfReports,
  compare: typeof compareReports = compareReports,
): Comparison[] {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  return stories
    .filter((story) => story.articles.length <= mostReports)
    .flatMap((story) => pairsOf(story.articles.flatMap((id) => byId.get(id) ?? [])))
    .map(([one, other]) => compare(one, other, vectors))
}
