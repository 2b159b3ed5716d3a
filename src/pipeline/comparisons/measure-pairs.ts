import { findCandidates } from './find-candidates.ts'
import { pairOdds } from './link-model.ts'
import { degreeWeight, matchTokens, type TokenMatch } from './match-tokens.ts'
import { overlapOf } from './overlap.ts'
import { type Features, pairFeatures } from './pair-features.ts'
import {
  makeNumbering,
  meaningTerm,
  type Profile,
  profileSentence,
  type ReadSentence,
} from './profile-sentence.ts'
import { storyWeights } from './story-weights.ts'
import type { Token } from './token.ts'

/** A candidate pair, measured on its own: what its place among the others adds comes after. */
export interface MeasuredPair {
  a: number
  b: number
  profileA: Profile
  profileB: Profile
  matches: TokenMatch[]
  features: Features
  /** Log odds of the pair on its own. */
  odds: number
  /** Weight that is matched, in log nats: words that the whole story shares count little. */
  matched: number
  /** Share of ordinary words matched, on the side where it is greater. */
  ordinary: number
  /** What each match says for this pair alone, greatest first: its rarity over the pairs of sentences that have it. */
  exclusive: number[]
}

/** Measures the candidate pairs of two reports' sentences. */
export function measurePairs(a: ReadSentence[], b: ReadSentence[]): MeasuredPair[] {
  const weigh = storyWeights([...a, ...b].map(({ tokens }) => tokens))
  const numberOf = makeNumbering()
  const [profilesA, profilesB] = [a, b].map((side) =>
    side.map((sentence) => profileSentence(sentence, numberOf, weigh)),
  ) as [Profile[], Profile[]]
  const [spreadA, spreadB] = [sentencesWithTerm(profilesA), sentencesWithTerm(profilesB)]
  return findCandidates(profilesA, profilesB).map(({ a: i, b: j }) => {
    const [x, y] = [profilesA[i] as Profile, profilesB[j] as Profile]
    const matches = matchTokens(x, y)
    const features = pairFeatures(x, y, matches)
    const matched = matches.reduce(
      (sum, m) => sum + Math.min(x.weights[m.a] ?? 0, y.weights[m.b] ?? 0) * degreeWeight[m.degree],
      0,
    )
    const exclusive = matches.map((m) => {
      const [tokenA, tokenB] = [x.tokens[m.a] as Token, y.tokens[m.b] as Token]
      const pairs = (spreadA.get(termOf(x, m.a, m)) ?? 1) * (spreadB.get(termOf(y, m.b, m)) ?? 1)
      return (Math.min(tokenA.rarity, tokenB.rarity) * degreeWeight[m.degree]) / pairs
    })
    return {
      a: i,
      b: j,
      profileA: x,
      profileB: y,
      matches,
      features,
      odds: pairOdds(features),
      matched: Math.log1p(matched),
      ordinary: overlapOf(x, y, matches, 'word').greater,
      exclusive: exclusive.sort((p, q) => q - p),
    }
  })
}

/** The term that a match is of, on one side. */
function termOf({ keys, meanings }: Profile, token: number, { degree }: TokenMatch): number {
  return degree === 'meaning' ? meaningTerm(meanings[token] as number) : (keys[token] as number)
}

function sentencesWithTerm(profiles: Profile[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { terms } of profiles) {
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}
