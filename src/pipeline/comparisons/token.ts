import type { WordFacts } from './word-facts.ts'

export type TokenKind = 'word' | 'name' | 'place' | 'figure' | 'time'

/** A word of a sentence as the comparison reads it. */
export interface Token {
  start: number
  end: number
  /** As it stands, in lower case. */
  word: string
  /** What must be equal for two tokens to be the same: a stem, `#100000000`, `day:2024-06-19`, `country:KP`. */
  key: string
  kind: TokenKind
  /** Number of the meaning it shares with other stems, or null. */
  meaning: number | null
  /** Grammar rather than content. */
  stop: boolean
  /** Inverse sentence frequency in running news text, in nats. */
  rarity: number
  /** Ends like a plural. */
  plural: boolean
  /** Its character 4-grams. */
  grams: Int32Array
}

/** A word as it stands, before it is understood. */
export interface Piece {
  text: string
  start: number
  end: number
  facts: WordFacts
}
