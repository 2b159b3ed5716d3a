import { baseLanguage } from '../../../language/which/base-language.ts'
import type { AnnotatedSentence, PlacedMention } from '../../../news/report/annotated-sentence.ts'
import { type Cue, countDenials, readCues } from '../differences/read-cues.ts'
import { directionOf } from '../measures/direction.ts'
import { type Qualifiers, qualifiersOf } from '../measures/qualifiers.ts'
import { type Totals, totalsOf } from '../totals.ts'
import { type WeightedGrams, weighGrams } from './character-grams.ts'
import { clausesOf } from './clauses.ts'
import { readTokens, type Setting } from './read-tokens.ts'
import type { Token } from './token.ts'

/** A sentence read once, ready to be compared with many. Lists of numbers are ascending, for merging. */
export interface Profile {
  tokens: Token[]
  /** What the annotations found in it, with its stretch of the text. */
  mentions: PlacedMention[]
  /** The clause that each token stands in, counted from 0. */
  clauses: number[]
  /** Negations and modalities, with what they govern. */
  cues: Cue[]
  /** How often it denies something. */
  denials: number
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
  /** What it may be found by, each with its weight: numbers of its content keys and, as `meaningTerm`, of its meanings. */
  terms: Map<number, number>
  totals: Totals
  /** Runs of three keys, each as one number, ascending. */
  trigrams: Float64Array
  /** Character 4-grams within words, and what each weighs. */
  grams: WeightedGrams
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
  mentions: PlacedMention[]
  tokens: Token[]
  clauses: number[]
  cues: Cue[]
}

export function readSentence(sentence: AnnotatedSentence, setting: Setting = {}): ReadSentence {
  const { text, mentions } = sentence
  const tokens = readTokens(sentence, setting)
  const clauses = clausesOf(tokens, text)
  return {
    text,
    mentions,
    tokens,
    clauses,
    cues: readCues({ tokens, clauses }, baseLanguage(setting.language ?? 'en')),
  }
}

export function profileSentence(sentence: ReadSentence, numberOf: Numbering, weigh: Weigh): Profile {
  const { text, mentions, tokens, clauses, cues } = sentence
  const keys = tokens.map((token) => numberOf(token.key))
  const weights = tokens.map((token) => (token.stop ? 0 : weigh(token)))
  const breaks = tokens.map(({ start }, i) => {
    const end = tokens[i - 1]?.end ?? 0
    return start - end > 1 && punctuation.test(text.slice(end, start))
  })
  return {
    tokens,
    mentions,
    clauses,
    cues,
    denials: countDenials(tokens, cues),
    weights,
    breaks,
    origins: qualifiersOf(tokens, breaks, 'place'),
    counts: qualifiersOf(tokens, breaks, 'figure'),
    content: tokens.flatMap(({ stop }, i) => (stop ? [] : [i])),
    keys,
    words: tokens.map(({ written }) => numberOf(written)),
    meanings: tokens.map(({ meaning }) => meaning ?? none),
    openings: tokens.map((token) => openingOf(token, numberOf)),
    terms: termsOf(tokens, keys, weights),
    totals: totalsOf(tokens, weights),
    trigrams: trigramsOf(keys),
    grams: weighGrams(tokens.map(({ grams }, i) => ({ grams, weight: weights[i] || grammarWeight }))),
    direction: directionOf(tokens),
  }
}

/** The term of a meaning's number, apart from those of keys. */
export function meaningTerm(meaning: number): number {
  return -1 - meaning
}

function termsOf(tokens: Token[], keys: number[], weights: number[]): Profile['terms'] {
  const terms = new Map<number, number>()
  for (const [i, { meaning, stop }] of tokens.entries()) {
    if (stop) continue
    const weight = weights[i] as number
    terms.set(keys[i] as number, weight)
    if (meaning !== null) terms.set(meaningTerm(meaning), weight / 2)
  }
  return terms
}

/** In lists of numbers: the token has none. */
export const none = -1
/** How many letters words of one family have in common at least. */
export const familyOpening = 4

/**
 * The number of the first letters of a token, a crude stem by which `Russia` and `Russian` meet; none for figures,
 * places, times and short words.
 */
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

/** What the grams of grammar weigh: the same letters in other words are little evidence. */
const grammarWeight = 0.7

/** Base for packing three word numbers into one exact number; more than any comparison has distinct words. */
const radix = 208_000

function trigramsOf(keys: number[]): Float64Array {
  const runs = new Float64Array(Math.max(0, keys.length - 2))
  for (let i = 0; i < runs.length; i++) {
    const [x, y, z] = [keys[i] as number, keys[i + 1] as number, keys[i + 2] as number]
    runs[i] = (x * radix + y) * radix + z
  }
  runs.sort()
  let length = 0
  for (const run of runs) if (length === 0 || run !== runs[length - 1]) runs[length++] = run
  return runs.subarray(0, length)
}
