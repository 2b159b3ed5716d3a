import type { ReadingLanguage } from '../../reading.ts'
import type { Token } from '../../tokens.ts'

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

/** French `a dit` is one verb of two words, `s'est réjoui` of three; so is Spanish `se quejó`. */
export function startOfVerb({ tokens, language, verb }: VerbPlace): number {
  const [helper, reflexive] = [tokens[verb - 1]?.lower ?? '', tokens[verb - 2]?.lower ?? '']
  // `se quejó Luis Vega`
  if (language === 'es') return helper === 'se' ? verb - 1 : verb
  if (language !== 'fr') return verb
  if (/^(?:a|ont)$/.test(helper)) return verb - 1
  return /^(?:est|sont)$/.test(helper) && /^(?:s['’]|se)$/u.test(reflexive) ? verb - 2 : verb
}
