import { Fragment } from 'react'
import { foldTerm } from '../../../bundle/search/search-options.ts'
import { cutText } from '../../ui/text/cut-text.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Text with the words that search found in it marked. `terms` are folded. */
export function Highlight({ text, terms }: { text: string; terms: string[] }) {
  if (!holdsAny(text, terms)) return text
  const found = Array.from(text.matchAll(word)).filter(([words]) => isOneOf(terms, words))
  const stretches = found.map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    manner: 'found' as const,
  }))
  return cutText(text, stretches).map(({ text: words, start, manners }) =>
    manners.length > 0 ? <mark key={start}>{words}</mark> : <Fragment key={start}>{words}</Fragment>,
  )
}

export function holdsAny(text: string, terms: string[]): boolean {
  return terms.length > 0 && Array.from(text.matchAll(word)).some(([found]) => isOneOf(terms, found))
}

/** The first letters of a word find hundreds of them. */
const sets = new WeakMap<string[], Set<string>>()

function isOneOf(terms: string[], found: string): boolean {
  const set = sets.get(terms) ?? new Set(terms)
  sets.set(terms, set)
  return set.has(foldTerm(found))
}
