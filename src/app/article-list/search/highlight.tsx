import { Fragment } from 'react'
import { foldTerm } from '../../../text/search-options.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Text with the words that search found in it marked. `terms` are folded. */
export function Highlight({ text, terms }: { text: string; terms: string[] }) {
  if (!holdsAny(text, terms)) return text
  const parts: { start: number; marked: boolean; text: string }[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isOneOf(terms, found)) continue
    parts.push(
      { start: at, marked: false, text: text.slice(at, index) },
      { start: index, marked: true, text: found },
    )
    at = index + found.length
  }
  parts.push({ start: at, marked: false, text: text.slice(at) })
  return parts.map((part) =>
    part.marked ? (
      <mark key={part.start}>{part.text}</mark>
    ) : (
      <Fragment key={`${part.start}-`}>{part.text}</Fragment>
    ),
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
