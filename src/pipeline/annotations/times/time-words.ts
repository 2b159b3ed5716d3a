import { germanTimeWords } from '../data/time-words-de.ts'
import { englishTimeWords } from '../data/time-words-en.ts'
import { spanishTimeWords } from '../data/time-words-es.ts'
import { frenchTimeWords } from '../data/time-words-fr.ts'
import type { TimeWords } from '../data/word-lists.ts'
import type { ReadingLanguage } from '../reading.ts'

export const timeWords: Record<ReadingLanguage, TimeWords> = {
  en: englishTimeWords,
  de: germanTimeWords,
  fr: frenchTimeWords,
  es: spanishTimeWords,
}
