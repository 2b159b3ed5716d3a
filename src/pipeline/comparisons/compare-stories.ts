import type { Comparison } from '../../news/comparison.ts'
import type { Grouping } from '../../news/grouping.ts'
import type { VectorsOfReports } from '../../news/report-vectors.ts'
import { compareReports } from './compare-reports.ts'

const mostReports = 10

/** A comparison for every pair within a story of up to ten reports; other pairs are compared when a reader asks. */
export function compareStories({ reports, stories }: Grouping, vectors?: VectorsOfReports): Comparison[] {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  return stories
    .filter((story) => story.articles.length <= mostReports)
    .flatMap((story) => pairsOf(story.articles.flatMap((id) => byId.get(id) ?? [])))
    .map(([one, other]) => compareReports(one, other, vectors))
}

function pairsOf<T>(items: T[]): [T, T][] {
  return items.flatMap((item, i) => items.slice(i + 1).map((other): [T, T] => [item, other]))
}
