import { germanNumberWords } from '../data/number-words-de.ts'
import { englishNumberWords } from '../data/number-words-en.ts'
import { spanishNumberWords } from '../data/number-words-es.ts'
import { frenchNumberWords } from '../data/number-words-fr.ts'
import type { NumberWords } from '../data/word-lists.ts'
import type { ReadingLanguage } from '../reading.ts'

/** Number words by language, safe to look any word up in (`constructor` is none). */
export const numberWords: Record<ReadingLanguage, NumberWords> = {
  en: safe(englishNumberWords),
  de: safe(germanNumberWords),
  fr: safe(frenchNumberWords),
  es: safe(spanishNumberWords),
}

function safe(words: NumberWords): NumberWords {
  const { cardinals, ordinals, scales, units } = words
  return {
    ...words,
    cardinals: bare(cardinals),
    ordinals: bare(ordinals),
    scales: bare(scales),
    units: bare(units),
  }
}

function bare<T>(record: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null), record)
}
