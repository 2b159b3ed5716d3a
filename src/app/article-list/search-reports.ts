import type { QueryClient } from '@tanstack/react-query'
import type MiniSearch from 'minisearch'
import { type SearchDocument, searchOptions } from '../../text/search-options.ts'
import { searchIndexQuery } from '../bundle/queries.ts'

export interface Found {
  /** Number of a report → its place among the results, 0 the best. */
  rank: ReadonlyMap<number, number>
  /** The words of the reports that answered, folded, to be marked. */
  terms: string[]
}

let loaded: { index: object; search: MiniSearch<SearchDocument> } | null = null

/** The reports that say what is asked for, all of its words; the library and the index are fetched when first needed. */
export async function searchReports(client: QueryClient, query: string): Promise<Found> {
  const [index, library] = await Promise.all([
    client.ensureQueryData(searchIndexQuery()),
    import('minisearch').then((module) => module.default),
  ])
  if (loaded?.index !== index) {
    const plain = index as unknown as Parameters<typeof library.loadJS>[0]
    loaded = { index, search: await library.loadJSAsync<SearchDocument>(plain, searchOptions) }
  }
  return runSearch(loaded.search, query)
}

/** Every word counts; the last may be unfinished; a long one may be misspelt by one letter in five. */
export function runSearch(search: MiniSearch<SearchDocument>, query: string): Found {
  const results = search.search(query, {
    combineWith: 'AND',
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    maxFuzzy: 2,
    boost: { headline: 4, names: 2, lead: 2 },
    weights: { fuzzy: 0.3, prefix: 0.6 },
  })
  return {
    rank: new Map(results.map(({ id }, place) => [id as number, place])),
    terms: [...new Set(results.flatMap(({ terms }) => terms))],
  }
}

/** Fetches library and index ahead of the first letter. What goes wrong now is told when it is really needed. */
export function prepareSearch(client: QueryClient): void {
  searchReports(client, '').catch(() => {})
}
