import { type CarriedNames, carriedInBoth } from './carried-names.ts'
import { degreeWeight, type TokenMatch } from './match-tokens.ts'
import type { Features } from './pair-features.ts'
import type { Profile } from './profile-sentence.ts'
import type { TokenKind } from './token.ts'

/** What may speak for or against two sentences of two reports telling the same fact; fitted weights keep to these signs. */
export const relationSigns = {
  /** Weighted 4-grams of words: how much of the lighter sentence the other holds. */
  contained: 1,
  /** Longest common subsequence of words over the longer sentence. */
  subsequence: 1,
  /** Weight matched: of all, and of each kind; in log nats. */
  matched: 1,
  words: 1,
  names: 1,
  places: 1,
  figures: 1,
  times: 1,
  /** Ordinary words matched that stand close to another match on both sides: `signed … agreement`; in log nats. */
  together: 1,
  /** Names that one of them takes over from the sentences before it and the other has, in log nats. */
  carried: 1,
  /** Pairs of sentences there are, in log nats: of many, a smaller share tells the same. */
  pairs: -1,
} as const

/** What a language model adds: how near in meaning two sentences are among those of their story (cosines, -1..1). */
export const meaningSigns = {
  near: 1,
  /** The nearest of a clause of one and the whole of the other. */
  clauseNear: 1,
} as const

export type RelationFeature = keyof typeof relationSigns
export type MeaningFeature = keyof typeof meaningSigns
export type RelationFeatures = Record<RelationFeature, number>

/** A sentence with the names it has and those it carries over from the ones before it. */
export interface StandingSentence {
  profile: Profile
  carried: CarriedNames
  own: ReadonlyMap<string, number>
}

interface Measured {
  matches: TokenMatch[]
  features: Pick<Features, 'contained' | 'subsequence'>
  /** Pairs of sentences of the two reports. */
  pairs: number
}

/** Measures how two sentences of two reports relate; the same whichever comes first. */
export function relationFeatures(
  a: StandingSentence,
  b: StandingSentence,
  { matches, features: { contained, subsequence }, pairs }: Measured,
): RelationFeatures {
  const byKind = matchedByKind(a.profile, b.profile, matches)
  return {
    contained,
    subsequence,
    matched: Math.log1p(Object.values(byKind).reduce((sum, weight) => sum + weight, 0)),
    words: Math.log1p(byKind.word),
    names: Math.log1p(byKind.name),
    places: Math.log1p(byKind.place),
    figures: Math.log1p(byKind.figure),
    times: Math.log1p(byKind.time),
    together: Math.log1p(matchedTogether(a.profile, b.profile, matches)),
    carried: carriedInBoth(a, b),
    pairs: Math.log(pairs),
  }
}

function matchedByKind(a: Profile, b: Profile, matches: TokenMatch[]): Record<TokenKind, number> {
  const weights = { word: 0, name: 0, place: 0, figure: 0, time: 0 }
  for (const match of matches) {
    const [x, y] = [a.weights[match.a] ?? 0, b.weights[match.b] ?? 0]
    const token = a.tokens[match.a]?.kind === 'word' ? b.tokens[match.b] : a.tokens[match.a]
    if (token) weights[token.kind] += Math.min(x, y) * degreeWeight[match.degree]
  }
  return weights
}

/** So many words apart, two words may still say one thing together. */
const close = 4

function matchedTogether(a: Profile, b: Profile, matches: TokenMatch[]): number {
  const weightOf = (m: TokenMatch) =>
    Math.min(a.weights[m.a] ?? 0, b.weights[m.b] ?? 0) * degreeWeight[m.degree]
  const isWord = (m: TokenMatch) => a.tokens[m.a]?.kind === 'word' && b.tokens[m.b]?.kind === 'word'
  let sum = 0
  for (const [n, x] of matches.entries()) {
    for (const y of matches.slice(n + 1)) {
      if (!isWord(x) && !isWord(y)) continue
      if (Math.abs(x.a - y.a) > close || Math.abs(x.b - y.b) > close) continue
      sum += Math.sqrt(weightOf(x) * weightOf(y))
    }
  }
  return sum
}
