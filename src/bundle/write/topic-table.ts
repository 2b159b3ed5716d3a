import type { Report } from '../../news/report/report.ts'
import type { Catalogue } from '../format/catalogue.ts'

/** Every topic that a report shows, by code, each with its parent. */
export function topicTable(reports: Report[]): Catalogue['tables']['topics'] {
  const shown = reports.flatMap(({ topics }) => topics).filter((topic) => topic.shown)
  const byCode = new Map(
    shown.map(({ code, label, ancestors }) => [code, { code, label, parent: ancestors.at(-1) ?? null }]),
  )
  return [...byCode.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
}
