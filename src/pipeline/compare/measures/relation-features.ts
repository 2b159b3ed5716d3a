import { at } from '../../../news/at.ts'
import { degreeWeight, type TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import type { Token, TokenKind } from '../candidates/token.ts'
import { type CarriedNames, carriedInBoth } from './carried-names.ts'
import { orderedSum } from './ordered-sum.ts'
import type { Features } from './pair-features.ts'

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
export type RelationFeatures = Record<RelationFeature, number>

/** A sentence with the names it has and those it carries over from the ones before it. */
export interface StandingSentence {
  profile: Profile
  carried: CarriedNames
  own: ReadonlyMap<string, number>
}

interface Measured {
  matches: TokenMatch[]
  /** The same matches, those together that say one thing: the words of a name. */
  units: TokenMatch[][]
  features: Pick<Features, 'contained' | 'subsequence'>
  /** Pairs of sentences of the two reports. */
  pairs: number
}

/** Measures how two sentences of two reports relate; the same whichever comes first. */
export function relationFeatures(
  a: StandingSentence,
  b: StandingSentence,
  { matches, units, features: { contained, subsequence }, pairs }: Measured,
): RelationFeatures {
  const byKind = matchedByKind(a.profile, b.profile, units)
  return {
    contained,
    subsequence,
    matched: Math.log1p(orderedSum(Object.values(byKind))),
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

function matchedByKind(a: Profile, b: Profile, units: TokenMatch[][]): Record<TokenKind, number> {
  const heaviest = units.map((unit) => ({
    kind: kindOf(a.tokens[unit[0]?.a ?? -1], b.tokens[unit[0]?.b ?? -1]),
    weight: Math.max(...unit.map((match) => weightOf(a, b, match))),
  }))
  const of = (kind: TokenKind) =>
    orderedSum(heaviest.filter((unit) => unit.kind === kind).map(({ weight }) => weight))
  return { word: of('word'), name: of('name'), place: of('place'), figure: of('figure'), time: of('time') }
}

/** What the two words of a match are: what one of them is besides a word counts for both. */
function kindOf(x: Token | undefined, y: Token | undefined): TokenKind {
  const kinds = [x?.kind ?? 'word', y?.kind ?? 'word'].filter((kind) => kind !== 'word').sort()
  return kinds[0] ?? 'word'
}

function weightOf(a: Profile, b: Profile, match: TokenMatch): number {
  return Math.min(at(a.weights, match.a), at(b.weights, match.b)) * degreeWeight[match.degree]
}

/** So many words apart, two words may still say one thing together. */
const close = 4

function matchedTogether(a: Profile, b: Profile, matches: TokenMatch[]): number {
  const isWord = (m: TokenMatch) => kindOf(a.tokens[m.a], b.tokens[m.b]) === 'word'
  const weights = matches.flatMap((x, n) =>
    matches
      .slice(n + 1)
      .filter((y) => isWord(x) || isWord(y))
      .filter((y) => Math.abs(x.a - y.a) <= close && Math.abs(x.b - y.b) <= close)
      .map((y) => Math.sqrt(weightOf(a, b, x) * weightOf(a, b, y))),
  )
  return orderedSum(weights)
}
