import { foldTerm } from '../../../bundle/search/search-options.ts'

/** What a query asks for: words in any order, words that follow each other, and what must not be there. */
export interface ParsedQuery {
  /** All that must be there, the words of phrases too: what the index is asked. */
  words: string
  /** Folded words of each phrase. */
  phrases: string[][]
  /** Folded words of each word or phrase that is left out. */
  without: string[][]
}

const part = /(^|\s)(-?)(?:["“„«]([^"“”„«»]*)(?:["”“»]|$)|(\S+))/g

/** Reads `"two words" one -three -"four five"`; a quotation mark that is not closed yet holds all that follows. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { words: '', phrases: [], without: [] }
  for (const [, , minus, phrase, word] of query.matchAll(part)) {
    const folded = foldedWords(phrase ?? word ?? '')
    if (folded.length === 0) continue
    if (minus) parsed.without.push(folded)
    else {
      if (phrase !== undefined && folded.length > 1) parsed.phrases.push(folded)
      parsed.words += ` ${phrase ?? word}`
    }
  }
  return { ...parsed, words: parsed.words.trim() }
}

const word = /[\p{L}\p{M}\p{N}]+/gu

export const foldedWords = (text: string): string[] =>
  Array.from(text.matchAll(word), ([found]) => foldTerm(found)).filter((found) => found !== '')

/** Whether the words of a phrase follow each other in a text. */
export const saysPhrase = (text: string, phrase: readonly string[]): boolean =>
  ` ${foldedWords(text).join(' ')} `.includes(` ${phrase.join(' ')} `)
