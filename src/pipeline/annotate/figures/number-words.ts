import { numberWords as listed } from '../../../language/languages.ts'
import type { NumberWords } from '../../../language/word-lists.ts'
import type { ReadingLanguage } from '../reading.ts'

export interface SafeNumberWords extends NumberWords {
  /** The cardinals and ordinals: most words are told at a glance to be none. */
  said: Set<string>
}

/** Number words by language, safe to look any word up in (`constructor` is none). */
export const numberWords: Record<ReadingLanguage, SafeNumberWords> = {
  en: safe(listed.en),
  de: safe(listed.de),
  fr: safe(listed.fr),
  es: safe(listed.es),
}

function safe(words: NumberWords): SafeNumberWords {
  const { cardinals, ordinals, scales, units } = words
  return {
    ...words,
    cardinals: bare(cardinals),
    ordinals: bare(ordinals),
    scales: bare(scales),
    units: bare(units),
    said: new Set([...Object.keys(cardinals), ...Object.keys(ordinals)]),
  }
}

function bare<T>(record: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null), record)
}
