import { at } from '../../../news/at.ts'
import { degreeWeight, type TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import { countsOne, type Totals } from '../totals.ts'

/** Set overlap of two sentences, by weight. */
export interface Overlap {
  /** Matched share on the side where it is greater, and where it is less. */
  greater: number
  lesser: number
  /** Weighted Jaccard index. */
  jaccard: number
  /** Weight left unmatched on the side where more is, in nats. */
  unmatched: number
  inBoth: boolean
}

/**
 * The overlap of all content tokens, or of one kind; figures and places have weight one there, other tokens their IDF.
 */
export function overlapOf(
  a: Profile,
  b: Profile,
  matches: TokenMatch[],
  kind: keyof Totals = 'all',
): Overlap {
  const [totalA, totalB] = [a.totals[kind], b.totals[kind]]
  const one = countsOne(kind)
  let [matchedA, matchedB, both] = [0, 0, 0]
  for (const match of matches) {
    const inA = kind === 'all' || a.tokens[match.a]?.kind === kind
    const inB = kind === 'all' || b.tokens[match.b]?.kind === kind
    const degree = degreeWeight[match.degree]
    const x = (one ? 1 : at(a.weights, match.a)) * degree
    const y = (one ? 1 : at(b.weights, match.b)) * degree
    if (inA) matchedA += x
    if (inB) matchedB += y
    if (inA && inB) both += Math.min(x, y)
  }
  const [shareA, shareB] = [matchedA / (totalA || 1), matchedB / (totalB || 1)]
  return {
    greater: Math.max(shareA, shareB),
    lesser: Math.min(shareA, shareB),
    jaccard: both / (totalA + totalB - both || 1),
    unmatched: Math.max(totalA - matchedA, totalB - matchedB),
    inBoth: totalA > 0 && totalB > 0,
  }
}
