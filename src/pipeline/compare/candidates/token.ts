import type { Mention } from '../../../news/report/mention.ts'

export type TokenKind = 'word' | 'name' | 'place' | 'figure' | 'time'

/** A word of a sentence as the comparison reads it, or the words of a mention that say one thing. */
export interface Token {
  start: number
  end: number
  /** As it stands, in lower case. */
  word: string
  /** Tokens written alike are the same: a lower-case word, a person's last name, a week-day without a date. */
  written: string
  /** What else makes two tokens the same: a stem, `#100000000`, `#5 percent`, `time:2024-06-19`, `country:KP`. */
  key: string
  kind: TokenKind
  /** What it is part of, as the annotations read it; null for other words. */
  mention: Mention | null
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
