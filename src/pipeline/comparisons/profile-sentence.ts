import { characterGrams } from '../../text/similarity.ts'
import { readTokens, type Token } from './tokens.ts'

/** A sentence read once, ready to be compared with many. */
export interface Profile {
  text: string
  tokens: Token[]
  /** Keys of all tokens in order, grammar included: for runs of words. */
  keys: string[]
  /** Pairs and triples of neighbouring keys, ascending. */
  bigrams: string[]
  trigrams: string[]
  grams: string[]
}

export function profileSentence(text: string, date: string | null = null): Profile {
  const tokens = readTokens(text, date)
  const keys = tokens.map((token) => token.key)
  return {
    text,
    tokens,
    keys,
    bigrams: keys
      .slice(1)
      .map((key, i) => `${keys[i]} ${key}`)
      .sort(),
    trigrams: keys
      .slice(2)
      .map((key, i) => `${keys[i]} ${keys[i + 1]} ${key}`)
      .sort(),
    grams: characterGrams(text, 4),
  }
}
