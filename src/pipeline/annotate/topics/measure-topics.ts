import { weights } from '../../../topics/vocabularies.ts'
import { ancestorsOf, entryOf } from '../../../topics/vocabulary.ts'
import type { Candidate } from './candidates.ts'
import type { Evidence, Finding } from './gather-evidence.ts'

/** Length normalisation by the square root begins above this number of words. */
const shortReport = 400

/** So many times a word must be said that stands alone and does not name the topic. */
const often = 3
/** Additive smoothing of the share of paragraphs that have a term: both of two say less than ten of ten. */
const unseenParagraphs = 2

/** What is measured of a topic in a report, and the sign that its weight must have: +1, -1, or 0 for either. */
export const topicSigns = {
  /** Logarithm of the weight of its terms, set against the length of the report. */
  weight: 1,
  /** The same, of the one topic at or below it that has most: scattered words of many children are no topic. */
  best: 1,
  /** The same, of its own terms alone. */
  own: 1,
  /** A term stands in the headline. */
  headline: 1,
  /** Logarithm of the number of terms in the standfirst and the first two paragraphs. */
  lead: 1,
  /** Share of the paragraphs that have one of its terms. */
  spread: 1,
  /** What the headline says need not go through the text as well. */
  headlineSpread: -1,
  /** Its weight as a share of the heaviest top-level topic's. */
  ofReport: 1,
  /** Its weight as a share of its own top-level topic's. */
  ofBranch: 0,
  /** Its weight as a share of its own and its heaviest sister's. */
  besideSisters: 1,
  /** How far below the top level. */
  depth: 0,
} as const
export type TopicFeatures = Record<keyof typeof topicSigns, number>

/** Its term names the topic or belongs to it, and is not only found near it. */
export const isFirm = ({ base }: Finding) => base >= weights.fair

/** Measures every candidate that stands on more than one word said once. */
export function measureTopics(
  candidates: Map<string, Candidate>,
  { words, paragraphs }: Evidence,
): Map<string, TopicFeatures> {
  const length = Math.sqrt(Math.max(1, words / shortReport))
  const totals = new Map([...candidates].map(([code, { firm }]) => [code, total(firm)]))
  const owns = new Map([...candidates].map(([code, { own }]) => [code, total(own.filter(isFirm))]))
  const best = bestBelow(owns)
  const sisters = bySisters(totals)
  const heaviest = Math.max(...[...totals].filter(([code]) => isTop(code)).map(([, weight]) => weight), 1e-9)
  const measured = new Map<string, TopicFeatures>()
  for (const [code, { firm }] of candidates) {
    const weight = totals.get(code) ?? 0
    if (!isGrounded(firm)) continue
    const sister = heaviestSister(sisters.get(entryOf.get(code)?.parent ?? '') ?? [], code, totals)
    measured.set(code, {
      ...placeFeatures(firm, paragraphs),
      weight: Math.log1p(weight / length),
      best: Math.log1p((best.get(code) ?? 0) / length),
      own: Math.log1p((owns.get(code) ?? 0) / length),
      ofReport: weight / heaviest,
      ofBranch: weight / (totals.get(ancestorsOf(code)[0] ?? code) ?? weight),
      besideSisters: weight / (weight + sister),
      depth: ancestorsOf(code).length,
    })
  }
  return measured
}

/**
 * One word said once shows nothing: it may be a simile, a figure of speech, a passing remark. A word that names the topic must be
 * said twice, stand in the headline, the standfirst or the first paragraph, or have company; one that only belongs to it must have
 * company, or be said again and again, or twice with the headline.
 */
function isGrounded(firm: Finding[]): boolean {
  const [first] = firm
  if (!first) return false
  if (firm.length > 1) return true
  const { spans, headline, best } = first.places
  if (first.base >= weights.strong) return best > 1 || spans.length > 1
  return spans.length >= (headline ? 2 : often)
}

function placeFeatures(firm: Finding[], paragraphs: number) {
  const inHeadline = firm.some(({ places }) => places.headline) ? 1 : 0
  const told = new Set(firm.flatMap(({ places }) => [...places.paragraphs]))
  const spread = told.size / (paragraphs + unseenParagraphs)
  return {
    headline: inHeadline,
    lead: Math.log1p(firm.filter(({ places }) => places.lead).length),
    spread,
    headlineSpread: inHeadline * spread,
  }
}

/** Code → the greatest of its own total and those of the topics below it. */
function bestBelow(owns: Map<string, number>): Map<string, number> {
  const best = new Map<string, number>()
  for (const [code, own] of owns)
    for (const at of [code, ...ancestorsOf(code)]) best.set(at, Math.max(own, best.get(at) ?? 0))
  return best
}

/** Parent (empty: none) → its children among the candidates. */
function bySisters(totals: Map<string, number>): Map<string, string[]> {
  const sisters = new Map<string, string[]>()
  for (const code of totals.keys()) {
    const parent = entryOf.get(code)?.parent ?? ''
    sisters.set(parent, [...(sisters.get(parent) ?? []), code])
  }
  return sisters
}

function heaviestSister(sisters: string[], code: string, totals: Map<string, number>): number {
  return Math.max(0, ...sisters.filter((other) => other !== code).map((other) => totals.get(other) ?? 0))
}

const isTop = (code: string) => entryOf.get(code)?.parent === null

function total(findings: Finding[]): number {
  return findings.reduce((sum, { weight }) => sum + weight, 0)
}
