import type MiniSearch from 'minisearch'
import type { SearchOptions } from 'minisearch'
import { foldTerm, type SearchDocument } from '../../../bundle/search/search-options.ts'
import { foldedWords, parseQuery } from './parse-query.ts'

export interface Found {
  /** Number of a report → its place among the results, 0 the best. */
  rank: ReadonlyMap<number, number>
  /** The words of the reports that answered, folded, to be marked. */
  terms: string[]
  /** Words that no report has, with the likest that were looked for in their place. */
  corrected: { asked: string; found: string }[]
  /** Numbers of reports whose pages showed a headline of others that says what is asked for. */
  alongside: number[]
  /** Phrases (folded words) that the index cannot tell: the texts must be looked at. */
  phrases: string[][]
  /** Phrases that must not be there, in the same way. */
  without: string[][]
}

const fields = ['headline', 'lead', 'names', 'text']
const exact: SearchOptions = { combineWith: 'AND', prefix: true, fields }
/** How unlike a word may be that is taken for a misspelt one: in parts of its length, and in letters. */
export const likeness = { fuzzy: (term: string) => term.length > 4 && 0.2, maxFuzzy: 2 }
const options: SearchOptions = {
  ...exact,
  ...likeness,
  boost: { headline: 4, names: 2, lead: 2 },
  weights: { fuzzy: 0.3, prefix: 0.6 },
}
/** A function word may be the beginning of another: `con` on the way to `confirmed`. */
const allWords = { processTerm: (term: string) => foldTerm(term) || null }

/**
 * The reports that say what is asked for: every word counts but function words, each may be unfinished, a long one may be
 * misspelt by one letter in five. Reports with a left-out word are none of them.
 */
export function runSearch(search: MiniSearch<SearchDocument>, query: string): Found {
  const { words, phrases, without } = parseQuery(query)
  const asked = words === '' && without.length > 0 ? everything(search) : search.search(words, options)
  const results = asked.length > 0 ? asked : search.search(words, { ...options, ...allWords })
  const unwanted = new Set(without.filter(isWord).flatMap(([word = '']) => withWord(search, word)))
  const kept = results.filter(({ id }) => !unwanted.has(id as number))
  return {
    rank: new Map(kept.map(({ id }, place) => [id as number, place])),
    terms: [...new Set(kept.flatMap(({ terms }) => terms))],
    corrected: foldedWords(words).flatMap((word) => correctionOf(search, word)),
    alongside:
      words === ''
        ? []
        : search.search(words, { ...exact, fields: ['alongside'] }).map(({ id }) => id as number),
    phrases,
    without: without.filter((phrase) => !isWord(phrase)),
  }
}

const isWord = (phrase: readonly string[]) => phrase.length === 1

const everything = (search: MiniSearch<SearchDocument>) =>
  Array.from({ length: search.documentCount }, (_, id) => ({ id, terms: [] as string[] }))

const withWord = (search: MiniSearch<SearchDocument>, word: string): number[] =>
  search.search(word, { fields, ...allWords }).map(({ id }) => id as number)

/** A word that no report has or begins a word with, and the one that most of what was found in its place says. */
function correctionOf(search: MiniSearch<SearchDocument>, asked: string): Found['corrected'] {
  if (asked.length <= 4 || search.search(asked, exact).length > 0) return []
  const times = new Map<string, number>()
  for (const { terms } of search.search(asked, options))
    for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1)
  const [best] = [...times].toSorted(([, one], [, other]) => other - one)
  return best ? [{ asked, found: best[0] }] : []
}
