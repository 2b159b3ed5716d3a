import { directionOf } from './direction.ts'
import { type Origins, originsOf } from './origins.ts'
import { readTokens, type Setting } from './read-tokens.ts'
import type { Token } from './token.ts'

/** A sentence read once, ready to be compared with many. Lists of numbers are ascending, for merging. */
export interface Profile {
  tokens: Token[]
  /** Weight of each token in this comparison; grammar weighs nothing. */
  weights: number[]
  /** Whether punctuation stands before each token. */
  breaks: boolean[]
  /** Numbers of all tokens' keys in order, grammar included. */
  keys: number[]
  /** Runs of three keys. */
  trigrams: number[]
  /** Character 4-grams of the whole text. */
  grams: number[]
  /** Character 4-grams within words, and what each weighs. */
  wordGrams: { grams: number[]; weights: number[]; total: number }
  /** The countries its nouns are of. */
  origins: Origins
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
    origins: originsOf(tokens, breaks),
    keys,
    trigrams: ascending(triples.map(numberOf)),
    grams: ascending(characterGrams(` ${bare(text)} `)),
    wordGrams: weighGrams(sentence, weights),
    direction: directionOf(tokens),
  }
}

const punctuation = /[,;:!?()[\]"“”„«»–—…]/u

/** Whether no punctuation stands between two tokens. */
export function isUnbroken({ breaks }: Profile, from: number, to: number): boolean {
  return !breaks.slice(from + 1, to + 1).includes(true)
}

const grammarWeight = 0.7
const gramLength = 4

/** A word's weight is spread over its 4-grams, less than evenly: long words may count more. */
function weighGrams({ text, tokens }: ReadSentence, weights: number[]): Profile['wordGrams'] {
  const heaviest = new Map<number, number>()
  for (const [i, { start, end }] of tokens.entries()) {
    const grams = characterGrams(` ${text.slice(start, end).toLowerCase()} `)
    const weight = (weights[i] || grammarWeight) / Math.sqrt(grams.length)
    for (const gram of grams) heaviest.set(gram, Math.max(heaviest.get(gram) ?? 0, weight))
  }
  const entries = [...heaviest].sort(([x], [y]) => x - y)
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  return { grams: entries.map(([gram]) => gram), weights: entries.map(([, weight]) => weight), total }
}

/** Letters and digits of a text, each run of anything else as one space. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The character 4-grams of a padded text as numbers (a polynomial hash: chance collisions are of no weight here). */
function characterGrams(padded: string): number[] {
  const grams: number[] = []
  for (let i = 0; i <= Math.max(0, padded.length - gramLength); i++) {
    let hash = 0
    for (let k = i; k < i + gramLength; k++) hash = (Math.imul(hash, 8191) + padded.charCodeAt(k)) | 0
    grams.push(hash)
  }
  return grams
}

function ascending(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y)
}
