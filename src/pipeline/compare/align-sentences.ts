import { at } from '../../news/at.ts'
import type { Difference, Link } from '../../news/comparison/comparison.ts'
import type { AnnotatedSentence } from '../../news/report/annotated-sentence.ts'
import type { CandidatePair } from './candidates/find-candidates.ts'
import { readSentence } from './candidates/profile-sentence.ts'
import { contradictionOf } from './differences/contradiction-of.ts'
import { crossedDealings } from './differences/crossed-dealings.ts'
import { isUnsettled } from './differences/is-unsettled.ts'
import { linkEvidence } from './evidence/link-evidence.ts'
import { contextFeatures, storySize } from './measures/context-features.ts'
import { type MeasuredPair, measurePairs } from './measures/measure-pairs.ts'
import { type Nearness, nearestPairs, nearnessOf, type SentenceVectors } from './measures/nearness.ts'
import { tellSameWhereabouts, whereaboutsPairs } from './measures/whereabouts.ts'
import { contextOdds, logistic, relationOdds } from './relations/link-model.ts'
import { strengthOf } from './relations/strength.ts'

export interface SentenceLists {
  a: AnnotatedSentence[]
  b: AnnotatedSentence[]
  /** ISO dates of the reports, to the day or finer. */
  dateA?: string | null
  dateB?: string | null
  /** BCP 47 language of both; English unless told. */
  language?: string | null
  /** What a language model makes of the sentences, one a sentence; where it is missing, words alone decide. */
  vectors?: { a: SentenceVectors[]; b: SentenceVectors[] } | null
}

export interface Alignment {
  /** In the order of a's sentences, then of b's; with what ties them and what differs. */
  links: Link[]
  /** Each sentence's best counterpart whatever its score; null where nothing is shared. */
  best: { a: ({ b: number; score: number } | null)[]; b: ({ a: number; score: number } | null)[] }
}

/**
 * Ties the sentences of two reports: links of every strength, many to many, in the order of a's sentences, and each
 * sentence's best counterpart. Swapping the sides mirrors the result.
 */
export function alignSentences({
  a,
  b,
  dateA = null,
  dateB = null,
  language = null,
  vectors = null,
}: SentenceLists): Alignment {
  const near = vectors && nearnessOf(vectors.a, vectors.b)
  const [readA, readB] = readLists({ a, b, dateA, dateB, language })
  const pairs = measurePairs(readA, readB, [
    ...(near ? nearestPairs(near, { a: a.length, b: b.length }) : []),
    ...whereaboutsPairs(readA, readB),
  ])
  const sentences = { a: a.length, b: b.length }
  const scores = scorePairs(pairs, sentences, near)
  const size = storySize(a.length * b.length)
  return {
    links: pairs.flatMap((pair, n) => linkOf(pair, { score: at(scores, n), size, heard: near !== null })),
    best: bestOf(pairs, scores, { a, b }),
  }
}

/** Both lists, read in their setting. */
export function readLists({ a, b, dateA = null, dateB = null, language = null }: SentenceLists) {
  const readA = a.map((sentence) => readSentence(sentence, { language, date: dateA }))
  const readB = b.map((sentence) => readSentence(sentence, { language, date: dateB }))
  return [readA, readB] as const
}

/** Penalty in log odds where a single word is all that ties two sentences. */
const loneWordCost = 1.5
/** The same words in the same order tell the same, however little the words say. */
const identicalScore = 0.99

/**
 * The probability that each pair tells the same fact. With few pairs there is no story to estimate weights from, and
 * the model of single pairs decides; with many the model of relations does; between them the log odds are interpolated
 * by `storySize`.
 */
function scorePairs(
  pairs: MeasuredPair[],
  sentences: { a: number; b: number },
  near: ((pair: CandidatePair) => Nearness) | null,
): number[] {
  const size = storySize(sentences.a * sentences.b)
  return contextFeatures(pairs, sentences).map((context, n) => {
    const pair = pairs[n] as MeasuredPair
    const few = contextOdds(context) - loneWordCost * context.lone
    const many = relationOdds(pair.relation, near?.(pair) ?? null)
    const score = logistic((1 - size) * few + size * many)
    return pair.features.subsequence === 1 ? Math.max(score, identicalScore) : score
  })
}

interface Judged {
  score: number
  /** How much of a story the sentences are, 0..1. */
  size: number
  /** Whether a language model was heard. */
  heard: boolean
}

function linkOf({ a, b, features, ...pair }: MeasuredPair, { score, size, heard }: Judged): Link[] {
  const measured = strengthOf({ score, commonOrder: features.subsequence, storySize: size })
  const found = measured ?? (tellSameWhereabouts(pair.profileA, pair.profileB) ? 'related' : null)
  // What one gives away and what it takes are two deeds, and unless nearly all else is alike, two matters.
  const crossed = crossedDealings(pair.profileA, pair.profileB, pair.matches).length > 0
  if (!found || (crossed && found === 'related')) return []
  const contradicts = contradictionOf(pair.profileA, pair.profileB, pair.matches)
  // A statement and its denial, a deed and the wish for it, a sale and a purchase, are no one fact, however many words they share.
  const apart = contradicts || crossed || isUnsettled(pair.profileA, pair.profileB, pair.matches)
  const strength = apart ? 'related' : found
  const evidence = linkEvidence(pair.profileA, pair.profileB, pair.matches)
  return [
    {
      a,
      b,
      strength,
      score: fourDigits(score),
      contradicts,
      // Copies of mere grammar have no tie either; who did it to whom takes its ties over.
      by: heard && ![...evidence.ties, ...evidence.differences.filter(isRole)].length ? 'meaning' : 'words',
      ...evidence,
    },
  ]
}

const isRole = ({ kind }: Difference) => kind === 'role'

/** As the bundle writes it: what is made of links on a reader's device is what the build makes of them. */
const fourDigits = (value: number) => Number(value.toFixed(4))

function bestOf(
  pairs: MeasuredPair[],
  scores: number[],
  { a, b }: { a: unknown[]; b: unknown[] },
): Alignment['best'] {
  const best: Alignment['best'] = { a: a.map(() => null), b: b.map(() => null) }
  for (const [n, pair] of pairs.entries()) {
    const score = fourDigits(at(scores, n))
    if (score > (best.a[pair.a]?.score ?? 0)) best.a[pair.a] = { b: pair.b, score }
    if (score > (best.b[pair.b]?.score ?? 0)) best.b[pair.b] = { a: pair.a, score }
  }
  return best
}
