import type { Strength } from '../../news/comparison.ts'
import { contextFeatures } from './context-features.ts'
import { contextOdds, logistic } from './link-model.ts'
import { type MeasuredPair, measurePairs } from './measure-pairs.ts'
import { readSentence } from './profile-sentence.ts'
import { strengthOf } from './strength.ts'

export interface SentenceLists {
  a: string[]
  b: string[]
  /** ISO dates of the reports, to the day or finer: they resolve week-days. */
  dateA?: string | null
  dateB?: string | null
}

export interface SentenceLink {
  a: number
  b: number
  strength: Strength
  /** How likely the two tell the same, 0..1. */
  score: number
}

export interface Alignment {
  links: SentenceLink[]
  /** Each sentence's best counterpart whatever its score; null where nothing is shared. */
  best: { a: ({ b: number; score: number } | null)[]; b: ({ a: number; score: number } | null)[] }
}

/**
 * Ties the sentences of two reports: links of every strength, many to many, in the order of a's sentences, and each
 * sentence's best counterpart. Swapping the sides mirrors the result; the order of the sentences does not change it.
 */
export function alignSentences({ a, b, dateA = null, dateB = null }: SentenceLists): Alignment {
  const pairs = measurePairs(
    a.map((text) => readSentence(text, { date: dateA })),
    b.map((text) => readSentence(text, { date: dateB })),
  )
  const scores = contextFeatures(pairs, { a: a.length, b: b.length }).map((f) => logistic(contextOdds(f)))
  return {
    links: pairs.flatMap((pair, n) => linkOf(pair, scores[n] ?? 0)),
    best: bestOf(pairs, scores, { a, b }),
  }
}

function linkOf({ a, b, features }: MeasuredPair, score: number): SentenceLink[] {
  const strength = strengthOf(score, features.subsequence)
  return strength ? [{ a, b, strength, score }] : []
}

function bestOf(
  pairs: MeasuredPair[],
  scores: number[],
  { a, b }: { a: string[]; b: string[] },
): Alignment['best'] {
  const best: Alignment['best'] = { a: a.map(() => null), b: b.map(() => null) }
  for (const [n, pair] of pairs.entries()) {
    const score = scores[n] ?? 0
    if (score > (best.a[pair.a]?.score ?? 0)) best.a[pair.a] = { b: pair.b, score }
    if (score > (best.b[pair.b]?.score ?? 0)) best.b[pair.b] = { a: pair.a, score }
  }
  return best
}
