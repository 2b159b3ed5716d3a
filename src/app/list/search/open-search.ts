import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import {
  type PackedIndex,
  type PackedPart,
  plainIndex,
  type TermEntry,
  termsOf,
  unpackPart,
} from '../../../bundle/search/packed-index.ts'
import { foldTerm, type SearchDocument, searchOptions } from '../../../bundle/search/search-options.ts'
import { type Found, likeness, runSearch } from './run-search.ts'

/** The site's index, with where its parts are and what this device adds to it. */
export interface SearchIndex extends PackedIndex {
  files: string[]
  added?: { documents: SearchDocument[]; numbers: number[] } | undefined
}

/** An index of which the parts come as queries need them. */
export interface Search {
  /** The files of the parts that a query needs beside those that are at hand. */
  missing(query: string): string[]
  take(file: string, part: PackedPart): void
  /** What all parts together would answer, where none is missing. */
  answer(query: string): Found
}

export function openSearch(index: SearchIndex): Search {
  const terms = termsOf(index)
  const partOf = new SearchableMap<number>()
  for (const [part, start] of index.starts.entries())
    for (const term of terms.slice(start, index.starts[part + 1])) partOf.set(term, part)
  const known = new Map<number, TermEntry[]>()
  let search: MiniSearch<SearchDocument> | null = null
  const open = () => {
    // In the order of the alphabet: of equal answers the one found first stands first.
    const entries = [...known].sort(([one], [other]) => one - other).flatMap(([, part]) => part)
    const opened = MiniSearch.loadJS<SearchDocument>(plainIndex(index, entries), searchOptions)
    if (index.added) opened.addAll(index.added.documents)
    return opened
  }
  return {
    missing(query) {
      const needed = new Set(termsLike(partOf, query))
      return [...needed].flatMap((part) => (known.has(part) ? [] : (index.files[part] ?? [])))
    },
    take(file, packed) {
      const part = index.files.indexOf(file)
      const [start, end] = [index.starts[part], index.starts[part + 1]]
      known.set(part, unpackPart(index, terms.slice(start, end), packed))
      search = null
    },
    answer(query) {
      search ??= open()
      return inList(runSearch(search, query), index.added?.numbers)
    },
  }
}

/** What stands for every term that a word of a query may mean: it may be unfinished, and a long one misspelt. */
function* termsLike<T>(terms: SearchableMap<T>, query: string): Generator<T> {
  for (const word of MiniSearch.getDefault('tokenize')(query)) {
    const term = foldTerm(word)
    if (term === '') continue
    yield* terms.atPrefix(term).values()
    const distance = Math.min(likeness.maxFuzzy, Math.round(term.length * (likeness.fuzzy(term) || 0)))
    if (distance > 0) for (const [found] of terms.fuzzyGet(term, distance).values()) yield found
  }
}

/** What was found by the numbers that reports have in the list: where this device adds some, they are not those of the index. */
function inList(found: Found, numbers: readonly number[] | undefined): Found {
  if (!numbers) return found
  const numberOf = (report: number) => numbers[report] ?? report
  const rank = new Map([...found.rank].map(([report, place]) => [numberOf(report), place]))
  return { ...found, rank, alongside: found.alongside.map(numberOf) }
}
