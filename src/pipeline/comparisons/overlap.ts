import { degreeWeight, type TokenMatch } from './match-tokens.ts'
import type { Profile } from './profile-sentence.ts'
import type { Token, TokenKind } from './token.ts'

/** How much of two sentences' weight is matched. */
export interface Overlap {
  /** Matched share on the side where it is greater, and where it is less. */
  greater: number
  lesser: number
  /** Matched weight over the weight of both together. */
  jaccard: number
  /** Weight left unmatched on the side where more is, in nats. */
  unmatched: number
  inBoth: boolean
  inNeither: boolean
}

/** The overlap of all content tokens, or of one kind. Figures and places count one each, other tokens by weight. */
export function overlapOf(a: Profile, b: Profile, matches: TokenMatch[], kind?: TokenKind): Overlap {
  const weigh =
    kind === 'figure' || kind === 'place' ? () => 1 : (side: Profile, i: number) => side.weights[i] ?? 0
  const counts = (token: Token | undefined) =>
    token !== undefined && !token.stop && (!kind || token.kind === kind)
  const total = (side: Profile) =>
    side.tokens.reduce((sum, token, i) => (counts(token) ? sum + weigh(side, i) : sum), 0)
  const [totalA, totalB] = [total(a), total(b)]
  let [matchedA, matchedB, both] = [0, 0, 0]
  for (const match of matches) {
    const [inA, inB] = [counts(a.tokens[match.a]), counts(b.tokens[match.b])]
    const [x, y] = [
      weigh(a, match.a) * degreeWeight[match.degree],
      weigh(b, match.b) * degreeWeight[match.degree],
    ]
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
    inNeither: totalA === 0 && totalB === 0,
  }
}
