import { directionOf } from './direction.ts'
import { type Qualifiers, qualifiersOf } from './qualifiers.ts'
import { readTokens, type Setting } from './read-tokens.ts'
import type { Token } from './token.ts'
import { type Totals, totalsOf } from './totals.ts'

/** A sentence read once, ready to be compared with many. Lists of numbers are ascending, for merging. */
export interface Profile {
  tokens: Token[]
  /** Weight of each token in this comparison; grammar weighs nothing. */
  weights: number[]
  /** Whether punctuation stands before each token. */
  breaks: boolean[]
  /** Indices of the tokens that are content rather than grammar. */
  content: number[]
  /** Numbers of all tokens' keys in order, grammar included. */
  keys: number[]
  /** Numbers of the words as they stand, of their meanings and of their families; `none` where a token has none. */
  words: number[]
  meanings: number[]
  openings: number[]
  totals: Totals
  /** Runs of three keys. */
  trigrams: Int32Array
  /** Character 4-grams of the whole text. */
  grams: Int32Array
  /** Character 4-grams within words, and what each weighs. */
  wordGrams: { grams: Int32Array; weights: Float64Array; total: number }
  /** The countries its nouns are of, and how many they are. */
  origins: Qualifiers
  counts: Qualifiers
  /** Above zero where the sentence tells of a rise or win, below where of a fall or loss. */
  direction: number
}

/** Gives every string it meets a number, so that lists are compared by number. */
export type Numbering = (text: string) => number

export function makeNumbering(): Numbering {
  const numbers = new Map<string, number>()
  return (text) => {
    const met = numbers.get(text)
    if (met !== undefined) return met
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

/** How much a token of these sentences weighs, in nats. */
export type Weigh = (token: Token) => number

export interface ReadSentence {
  text: string
  tokens: Token[]
}

export function readSentence(text: string, setting?: Setting): ReadSentence {
  return { text, tokens: readTokens(text, setting) }
}

export function profileSentence(sentence: ReadSentence, numberOf: Numbering, weigh: Weigh): Profile {
  const { text, tokens } = sentence
  const keys = tokens.map((token) => numberOf(token.key))
  const triples = tokens.slice(2).map((token, i) => `${tokens[i]?.key} ${tokens[i + 1]?.key} ${token.key}`)
  const weights = tokens.map((token) => (token.stop ? 0 : weigh(token)))
  const breaks = tokens.map(({ start }, i) => punctuation.test(text.slice(tokens[i - 1]?.end ?? 0, start)))
  return {
    tokens,
    weights,
    breaks,
    origins: qualifiersOf(tokens, breaks, 'place'),
    counts: qualifiersOf(tokens, breaks, 'figure'),
    content: tokens.flatMap(({ stop }, i) => (stop ? [] : [i])),
    keys,
    words: tokens.map(({ key, word }) => numberOf(`${key} ${word}`)),
    meanings: tokens.map(({ meaning }) => meaning ?? none),
    openings: tokens.map((token) => openingOf(token, numberOf)),
    totals: totalsOf(tokens, weights),
    trigrams: ascending(triples.map(numberOf)),
    grams: ascending(characterGrams(` ${bare(text)} `)),
    wordGrams: weighGrams(sentence, weights),
    direction: directionOf(tokens),
  }
}

/** In lists of numbers: the token has none. */
export const none = -1
/** How many letters words of one family have in common at least. */
export const familyOpening = 4

/** The letters that words of one family have in common, as a number; none for figures, places, times and short words. */
function openingOf({ key, kind }: Token, numberOf: Numbering): number {
  const hasFamily = (kind === 'word' || kind === 'name') && key.length >= familyOpening
  return hasFamily ? numberOf(`${key.slice(0, familyOpening)}-`) : none
}

const punctuation = /[,;:!?()[\]"“”„«»–—…]/u

/** Whether no punctuation stands between two tokens. */
export function isUnbroken({ breaks }: Profile, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (breaks[i]) return false
  return true
}

const grammarWeight = 0.7
const gramLength = 4

/** A word's weight is spread over its 4-grams, less than evenly: long words may count more. */
function weighGrams({ text, tokens }: ReadSentence, weights: number[]): Profile['wordGrams'] {
  const heaviest = new Map<number, number>()
  for (const [i, { start, end }] of tokens.entries()) {
    const grams = characterGrams(` ${text.slice(start, end).toLowerCase()} `)
    const weight = (weights[i] || grammarWeight) / Math.sqrt(grams.length)
    for (const gram of grams) if (weight > (heaviest.get(gram) ?? 0)) heaviest.set(gram, weight)
  }
  const grams = Int32Array.from(heaviest.keys()).sort()
  const gramWeights = Float64Array.from(grams, (gram) => heaviest.get(gram) ?? 0)
  return { grams, weights: gramWeights, total: gramWeights.reduce((sum, weight) => sum + weight, 0) }
}

/** Letters and digits of a text, each run of anything else as one space. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The character 4-grams of a padded text as numbers (a polynomial hash: chance collisions are of no weight here). */
function characterGrams(padded: string): Int32Array {
  const grams = new Int32Array(Math.max(1, padded.length - gramLength + 1))
  for (let i = 0; i < grams.length; i++) {
    let hash = 0
    for (let k = i; k < i + gramLength; k++) hash = (Math.imul(hash, 8191) + padded.charCodeAt(k)) | 0
    grams[i] = hash
  }
  return grams
}

/** Sorted, each number once. */
function ascending(numbers: Iterable<number>): Int32Array {
  const sorted = Int32Array.from(numbers).sort()
  let length = 0
  for (const number of sorted) if (length === 0 || number !== sorted[length - 1]) sorted[length++] = number
  return sorted.subarray(0, length)
}
