import type { NumberWords } from '../data/word-lists.ts'
import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** A sentence as the readers of figures see it. */
export interface FigurePlace {
  tokens: Token[]
  text: string
  language: ReadingLanguage
  words: NumberWords
}
