import type { AnnotatedSentence } from '../../news/annotated-sentence.ts'
import type { Link } from '../../news/comparison.ts'
import { type ContextFeatures, contextFeatures } from './context-features.ts'
import { contradictionOf } from './differences/contradiction-of.ts'
import { linkEvidence } from './link-evidence.ts'
import { contextOdds, logistic } from './link-model.ts'
import { type MeasuredPair, measurePairs } from './measure-pairs.ts'
import { readSentence } from './profile-sentence.ts'
import { strengthOf } from './strength.ts'

export interface SentenceLists {
  a: AnnotatedSentence[]
  b: AnnotatedSentence[]
  /** BCP 47 language of both; English unless told. */
  language?: string | null
}

export interface Alignment {
  /** In the order of a's sentences, then of b's; with what ties them and what differs. */
  links: Link[]
  /** Each sentence's best counterpart whatever its score; null where nothing is shared. */
  best: { a: ({ b: number; score: number } | null)[]; b: ({ a: number; score: number } | null)[] }
}

/**
 * Ties the sentences of two reports: links of every strength, many to many, in the order of a's sentences, and each
 * sentence's best counterpart. Swapping the sides mirrors the result; the order of the sentences does not change it.
 */
export function alignSentences({ a, b, language = null }: SentenceLists): Alignment {
  const pairs = measurePairs(
    a.map((sentence) => readSentence(sentence, language)),
    b.map((sentence) => readSentence(sentence, language)),
  )
  const scores = contextFeatures(pairs, { a: a.length, b: b.length }).map((features, n) =>
    scoreOf(features, pairs[n]),
  )
  return {
    links: pairs.flatMap((pair, n) => linkOf(pair, scores[n] ?? 0)),
    best: bestOf(pairs, scores, { a, b }),
  }
}

/** What it costs, in log odds, when a single word is all that ties two sentences of a story that has many. */
const loneWordCost = 1.5
/** The same words in the same order tell the same, however little the words say. */
const identicalScore = 0.99

function scoreOf(features: ContextFeatures, pair: MeasuredPair | undefined): number {
  const score = logistic(contextOdds(features) - loneWordCost * features.lone)
  return pair?.features.subsequence === 1 ? Math.max(score, identicalScore) : score
}

function linkOf({ a, b, features, ...pair }: MeasuredPair, score: number): Link[] {
  const found = strengthOf(score, features.subsequence)
  if (!found) return []
  const contradicts = contradictionOf(pair.profileA, pair.profileB, pair.matches)
  // A statement and its denial are no one fact, however many words they share.
  const strength = contradicts ? 'related' : found
  return [
    {
      a,
      b,
      strength,
      score,
      contradicts,
      by: 'words',
      ...linkEvidence(pair.profileA, pair.profileB, pair.matches),
    },
  ]
}

function bestOf(
  pairs: MeasuredPair[],
  scores: number[],
  { a, b }: { a: unknown[]; b: unknown[] },
): Alignment['best'] {
  const best: Alignment['best'] = { a: a.map(() => null), b: b.map(() => null) }
  for (const [n, pair] of pairs.entries()) {
    const score = scores[n] ?? 0
    if (score > (best.a[pair.a]?.score ?? 0)) best.a[pair.a] = { b: pair.b, score }
    if (score > (best.b[pair.b]?.score ?? 0)) best.b[pair.b] = { a: pair.a, score }
  }
  return best
}
