import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'
import type { SafeNumberWords } from './number-words.ts'

/** A sentence as the readers of figures see it. */
export interface FigurePlace {
  tokens: Token[]
  text: string
  language: ReadingLanguage
  words: SafeNumberWords
}
