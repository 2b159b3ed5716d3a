import { remembered } from '../language/remembered.ts'
import { foldSpelling } from './spelling.ts'

/** A word of a sentence as the vocabulary looks it up. */
export interface Token {
  /** Lower case, without accents, possessive or inner marks, in American spelling: `women’s` → `women`. */
  key: string
  /** As written, without the possessive: asked for where a term is case-sensitive. */
  written: string
  start: number
  end: number
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu
/** In French an apostrophe ends a word: `l'élection`. */
const elidingWord = /[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}\p{N}]+)*/gu
const articles = new Set(['a', 'an', 'the'])

/** Words of a text, split at hyphens, without articles (but with the letter A); places are those of `text`. */
export function tokens(text: string, language: string | null = null): Token[] {
  const found: Token[] = []
  const pattern = language === 'fr' ? elidingWord : word
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const written = withoutMarks(match[0])
    const key = keyOf(written)
    if (!articles.has(key) || isLetter(text, match.index))
      found.push({ key, written, start: match.index, end: pattern.lastIndex })
  }
  return found
}

function withoutMarks(word: string): string {
  return /['’.]/.test(word) ? word.replace(/['’]s$/iu, '').replace(/['’.]/gu, '') : word
}

const keyOf = remembered((written) => foldSpelling(fold(written)))

/** `A levels`, `A-level`: the letter, not the article, which is a capital only where a sentence begins. */
function isLetter(text: string, at: number): boolean {
  if (text[at] !== 'A' || /\p{L}/u.test(text[at + 1] ?? '')) return false
  return text.length === 1 || text[at + 1] === '-' || /[\p{Ll},] $/u.test(text.slice(0, at))
}

function fold(written: string): string {
  const lower = written.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

const irregular = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['knife', 'knives'],
  ['thief', 'thieves'],
  ['crisis', 'crises'],
  ['leaf', 'leaves'],
])

/** The word and its plural. */
function nounForms(noun: string): string[] {
  const special = [...irregular].find(([singular]) => noun.endsWith(singular))
  const regular = /s$/.test(noun) && !/ss$/.test(noun) ? [noun] : [noun, withS(noun)]
  return special ? [...regular, noun.slice(0, -special[0].length) + special[1]] : regular
}

/** The base form with -s, -ed and -ing; where the last consonant may double, both spellings. */
function verbForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.at(-1) : null
  return [
    verb,
    withS(verb),
    past,
    `${stem}ing`,
    ...(doubled === null ? [] : [`${doubled}ed`, `${doubled}ing`]),
  ]
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

/** The forms in which a word of a vocabulary may stand in a text. */
export interface WordForms {
  noun: (noun: string) => string[]
  verb: (verb: string) => string[]
}

const withEndings = (endings: string[]): WordForms => ({
  noun: (noun) => [noun, ...endings.map((ending) => noun + ending)],
  verb: (verb) => [verb],
})

/** Base language → its forms; keys are without accents, as `tokens` gives them. */
export const wordForms: Record<'en' | 'de' | 'es' | 'fr', WordForms> = {
  en: { noun: nounForms, verb: verbForms },
  de: withEndings(['e', 'en', 'em', 'er', 'es', 'n', 's']),
  es: withEndings(['s', 'es']),
  fr: withEndings(['s', 'x', 'es']),
}
