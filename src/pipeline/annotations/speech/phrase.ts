import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** Tokens `[from, to)` that attribute, and among them those that name the source or the listener. */
export interface Phrase {
  from: number
  to: number
  source: { from: number; to: number } | null
  listener?: { from: number; to: number }
  kind: 'preposition' | 'verb' | 'belief' | 'listener'
}

/** A sentence, and the token of it that may be a verb of saying. */
export interface VerbPlace {
  tokens: Token[]
  text: string
  language: ReadingLanguage
  verb: number
}

/** French `a dit` is one verb of two words. */
export function startOfVerb({ tokens, language, verb }: VerbPlace): number {
  return language === 'fr' && /^(?:a|ont)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb
}
