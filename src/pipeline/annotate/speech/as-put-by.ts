import { isAdverb } from './subjects/noun-phrase.ts'
import type { Phrase, VerbPlace } from './subjects/phrase.ts'

/** Tokens of the longest words for someone between `as` and `put it`. */
const longest = 8

/** English `put it`, which attributes after `as`. */
export function isPutting({ tokens, verb, language }: VerbPlace): boolean {
  return (
    language === 'en' &&
    /^puts?$/.test(tokens[verb]?.lower ?? '') &&
    tokens[verb + 1]?.lower === 'it' &&
    /^ $/.test(tokens[verb + 1]?.gap ?? '')
  )
}

/** `as the Orme Herald put it`; not `Lowe put it on the table`. */
export function asPutBy({ tokens, verb }: VerbPlace): Phrase | null {
  const as = tokens.findLastIndex(({ lower }, i) => i < verb && i >= verb - longest && lower === 'as')
  const words = tokens.slice(as + 1, verb + 1)
  const isOne = words.every(({ gap }) => /^(?:\.|['’]s?)?[ \u00a0]$/u.test(gap))
  const to = isAdverb(tokens[verb - 1]) ? verb - 1 : verb
  if (as < 0 || as + 1 >= to || !isOne) return null
  return { from: as + 1, to: verb + 2, source: { from: as + 1, to }, kind: 'verb' }
}
