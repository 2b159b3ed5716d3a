import MiniSearch from 'minisearch'
import type { Report } from '../../news/report/report.ts'
import { packIndex } from './packed-index.ts'
import { searchDocument } from './search-document.ts'
import { searchOptions } from './search-options.ts'

/** The search index over the reports, numbered as given, ready to be written as JSON. */
export function searchIndex(reports: Report[]): ReturnType<typeof packIndex> {
  const index = new MiniSearch(searchOptions)
  index.addAll(reports.map(searchDocument))
  return packIndex(index.toJSON())
}
