import type MiniSearch from 'minisearch'
import type { SearchOptions } from 'minisearch'
import { foldTerm, type SearchDocument } from '../../../text/search-options.ts'

export interface Found {
  /** Number of a report → its place among the results, 0 the best. */
  rank: ReadonlyMap<number, number>
  /** The words of the reports that answered, folded, to be marked. */
  terms: string[]
}

const options: SearchOptions = {
  combineWith: 'AND',
  prefix: true,
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  maxFuzzy: 2,
  boost: { headline: 4, names: 2, lead: 2 },
  weights: { fuzzy: 0.3, prefix: 0.6 },
}
/** A function word may be the beginning of another: `con` on the way to `confirmed`. */
const allWords: SearchOptions = { ...options, processTerm: (term) => foldTerm(term) || null }

/**
 * The reports that say what is asked for: every word counts but function words, each may be unfinished, a long one may be
 * misspelt by one letter in five.
 */
export function runSearch(search: MiniSearch<SearchDocument>, query: string): Found {
  const answer = search.search(query, options)
  const results = answer.length > 0 ? answer : search.search(query, allWords)
  return {
    rank: new Map(results.map(({ id }, place) => [id as number, place])),
    terms: [...new Set(results.flatMap(({ terms }) => terms))],
  }
}
