import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../../../bundle/format/catalogue.ts'
import { at } from '../../../news/at.ts'
import { readMarks } from '../../device/marks.ts'
import { type FacetColumns, facetColumns } from '../facets/facet-columns.ts'
import type { Filters } from '../filters/filters.ts'
import type { Found } from '../search/run-search.ts'
import { sayPhrases } from '../search/say-phrases.ts'
import { searchReports } from '../search/search-reports.ts'
import { catalogueFor } from './list-catalogue.ts'
import { type Selection, selectReports } from './select-reports.ts'

export interface ListSelection extends Selection {
  /** Null where nothing is searched for. */
  found: Found | null
  /** Complete for what the selection shows and counts. */
  catalogue: Catalogue
}

/** The reports that pass filters, search and the reader's marks, with what each facet value would leave. */
export async function selectList(client: QueryClient, filters: Filters): Promise<ListSelection> {
  const answer = await findReports(client, filters)
  const catalogue = await catalogueFor(client, filters, answer)
  const found = answer && (await sayPhrases(client, catalogue, answer))
  const selection = selectReports(columnsOf(catalogue), filters, admitted(catalogue, filters, found))
  return { ...selection, found, catalogue }
}

/** What a search finds; null where nothing is searched for. */
export const findReports = async (client: QueryClient, { query }: Pick<Filters, 'query'>) =>
  query.trim() === '' ? null : searchReports(client, query)

let columnsKnown: { catalogue: Catalogue; columns: FacetColumns } | null = null

export function columnsOf(catalogue: Catalogue): FacetColumns {
  if (columnsKnown?.catalogue !== catalogue) columnsKnown = { catalogue, columns: facetColumns(catalogue) }
  return columnsKnown.columns
}

/** What search and the reader's marks let through; null where neither is asked. */
function admitted({ ids }: Catalogue, { show }: Filters, found: Found | null): ReadonlySet<number> | null {
  if (show === 'all') return found && new Set(found.rank.keys())
  const { read, saved } = readMarks()
  const marked = new Set(show === 'saved' ? saved : read)
  const numbers = found ? [...found.rank.keys()] : ids.map((_, number) => number)
  return new Set(numbers.filter((number) => marked.has(at(ids, number)) === (show === 'saved')))
}
