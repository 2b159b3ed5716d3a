import { figureWords } from '../../../language/languages.ts'
import { inAll, listed } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'

const irregularPlurals = new Set(listed(figureWords.en.plurals))
const singulars = new Set(listed(figureWords.en.singulars))
/** What German `ein` counts; before other nouns it is the article: `eine Umfrage`. */
const germanOnes = new Set(listed(figureWords.de.singulars))
const functionWords: Record<ReadingLanguage, ReadonlySet<string>> = {
  en: new Set(listed(figureWords.en.grammar)),
  de: new Set(listed(figureWords.de.grammar)),
  fr: new Set(listed(figureWords.fr.grammar)),
  es: new Set(listed(figureWords.es.grammar)),
}
const fillers = new Set(inAll(figureWords, 'fillers'))
/** Endings of adjectives, which stand before the noun that is meant: `fifth successful operation`. */
const qualities = /(?:ful|ive|ous|able|ible|ical|ional|ant|est|less|ial)$/u
/** Words that end like a plural and are none. */
const notPlural = new RegExp(`(?:ss|us|ous)$|^${anyOf(listed(figureWords.en.notPlural))}$`, 'u')

interface Counted {
  /** Index of the noun's token. */
  at: number
}

/**
 * The text's own noun for what a number counts, from token `from` on: `inhabitants` of `100 million inhabitants`,
 * also past adjectives (`three young activists`). Null where none follows.
 */
export function countedNoun(
  tokens: Token[],
  from: number,
  how: { language: ReadingLanguage; one: boolean },
): Counted | null {
  const skipOf = how.language === 'fr' || how.language === 'es'
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i]
    if (!token || !/^(?:'s)?[\s\u00a0\u202f]*-?$/u.test(token.gap) || /\d/.test(token.text)) return null
    if (fillers.has(token.lower)) continue
    if (skipOf && i === from && /^(?:de|d['’])$/u.test(token.lower)) continue
    if (functionWords[how.language].has(token.lower)) return null
    if (isNoun(token, how)) return { at: i }
    if (token.possessive) return null
  }
  return null
}

function isNoun(token: Token, { language, one }: { language: ReadingLanguage; one: boolean }): boolean {
  if (language === 'de')
    return token.capital && token.text.length > 2 && (!one || germanOnes.has(token.lower))
  if (token.capital) return false
  if (one) return language === 'en' ? singulars.has(token.lower) : false
  if (irregularPlurals.has(token.lower) || /(?:men|people|children)$/u.test(token.lower)) return true
  if (language !== 'en') return /[sx]$/u.test(token.lower)
  return /s$/u.test(token.lower) && !notPlural.test(token.lower)
}

const fates = new Set(listed(figureWords.en.fates))

/** `37 injured`, `41 were injured`: people counted by what befell them. English only. */
export function countedFate(tokens: Token[], from: number): Counted | null {
  let at = from
  while (
    /^(?:were|was|are|is|have|has|had|been|remain|remained)$/.test(tokens[at]?.lower ?? '') &&
    at < from + 2
  )
    at++
  const isPlain = tokens.slice(from, at + 1).every(({ gap }) => /^[ \u00a0]+$/u.test(gap))
  return isPlain && fates.has(tokens[at]?.lower ?? '') ? { at } : null
}

/** The noun after an ordinal: the next word, past `straight` and its like, if it is none of grammar's own. */
export function ordinalNoun(tokens: Token[], from: number, language: ReadingLanguage): Counted | null {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    const token = tokens[i]
    if (!token || !/^[\s\u00a0]+$/u.test(token.gap) || functionWords[language].has(token.lower)) return null
    if (fillers.has(token.lower) || (qualities.test(token.lower) && i < from + 2)) continue
    return token.capital === (language === 'de') && /^\p{L}+$/u.test(token.text) ? { at: i } : null
  }
  return null
}
