import type { Link } from '../../news/comparison/comparison.ts'
import { isSameFact, isStated } from '../../news/comparison/strengths.ts'

/** What the comparison of two of the reports found: `a` and `b` are their places among the reports. */
export interface LinkedPair {
  a: number
  b: number
  /** Each ties a sentence of `a` to one of `b`. */
  links: readonly (Pick<Link, 'a' | 'b' | 'score' | 'strength'> & Partial<Pick<Link, 'contradicts' | 'by'>>)[]
  /** Sentences of which an editor states that they have nothing to do with each other. */
  refused?: readonly Pick<Link, 'a' | 'b'>[]
}

/** What speaks for a link telling one fact of the story; sentences are numbered through all reports. */
export interface LinkFeatures {
  a: number
  b: number
  /** Whether the comparison of the two reports calls it the same fact. */
  firm: boolean
  /** An editor states that they tell one fact. */
  must: boolean
  /** One denies what the other states, or an editor states that they are of one matter only: never one fact. */
  never: boolean
  /** Log odds from the comparison. */
  score: number
  /**
   * The margin of its log odds over the next best link of either sentence between these two reports, summed over both
   * sides.
   */
  lead: number
  /** How far apart the sentences stand in their reports, 0..1: first and last are 1 apart. */
  apart: number
}

export const featureNames = ['score', 'lead', 'apart'] as const

/** Scores are clipped to this distance from 0 and 1, so that log odds stay finite. */
const extreme = 0.001
/** The log odds assumed of the next best link where there is none: weaker ones are not kept as links. */
const weakest = logOdds(0.18)
const longestLead = 3

/** Each link with what is known of it among all links of the story; `sizes`: how many sentences each report has. */
export function linkFeatures(sizes: readonly number[], pairs: readonly LinkedPair[]): LinkFeatures[] {
  const starts = startsOf(sizes)
  return pairs.flatMap(({ a, b, links }) => {
    const scored = links.map((link) => ({ ...link, odds: logOdds(link.score) }))
    const leads = [leadsBy(scored, 'a'), leadsBy(scored, 'b')]
    return scored.map((link, n) => ({
      a: (starts[a] as number) + link.a,
      b: (starts[b] as number) + link.b,
      firm: isSameFact(link.strength),
      must: isStated(link) && isSameFact(link.strength),
      never: link.contradicts === true || (isStated(link) && !isSameFact(link.strength)),
      score: link.odds,
      lead: leads.reduce((sum, lead) => sum + (lead[n] as number), 0),
      apart: Math.abs(link.a / (sizes[a] as number) - link.b / (sizes[b] as number)),
    }))
  })
}

/** The number that each report's first sentence has among all sentences. */
export function startsOf(sizes: readonly number[]): number[] {
  let next = 0
  return sizes.map((size) => {
    next += size
    return next - size
  })
}

/** How far each link leads the best other one of its sentence on a side; negative where another one leads. */
function leadsBy(links: readonly { a: number; b: number; odds: number }[], side: 'a' | 'b'): number[] {
  const bySentence = new Map<number, number[]>()
  for (const link of links) bySentence.set(link[side], [...(bySentence.get(link[side]) ?? []), link.odds])
  for (const odds of bySentence.values()) odds.sort((x, y) => y - x)
  return links.map((link) => {
    const [first, second = weakest] = bySentence.get(link[side]) as number[]
    const lead = link.odds - (link.odds === first ? second : (first as number))
    return Math.max(-longestLead, Math.min(longestLead, lead))
  })
}

function logOdds(score: number): number {
  const kept = Math.max(extreme, Math.min(1 - extreme, score))
  return Math.log(kept / (1 - kept))
}
