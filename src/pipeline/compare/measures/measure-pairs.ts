import { at } from '../../../news/at.ts'
import { type CandidatePair, findCandidates } from '../candidates/find-candidates.ts'
import { degreeWeight, matchTokens, type TokenMatch } from '../candidates/match-tokens.ts'
import {
  makeNumbering,
  meaningTerm,
  type Profile,
  profileSentence,
  type ReadSentence,
} from '../candidates/profile-sentence.ts'
import type { Token } from '../candidates/token.ts'
import { pairOdds } from '../relations/link-model.ts'
import { carriedNames, namesOf } from './carried-names.ts'
import { overlapOf } from './overlap.ts'
import { type Features, pairFeatures } from './pair-features.ts'
import { type RelationFeatures, relationFeatures, type StandingSentence } from './relation-features.ts'
import { storyWeights } from './story-weights.ts'

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
  relation: RelationFeatures
}

/** Measures the candidate pairs of two reports' sentences: those that share most, and `more`, which others have found. */
export function measurePairs(
  a: ReadSentence[],
  b: ReadSentence[],
  more: CandidatePair[] = [],
): MeasuredPair[] {
  const { a: profilesA, b: profilesB } = profileBoth(a, b)
  const [spreadA, spreadB] = [sentencesWithTerm(profilesA), sentencesWithTerm(profilesB)]
  const [standingA, standingB] = [standing(profilesA), standing(profilesB)]
  return joined(findCandidates(profilesA, profilesB), more).map(({ a: i, b: j }) => {
    const [x, y] = [profilesA[i] as Profile, profilesB[j] as Profile]
    const matches = matchTokens(x, y)
    const features = pairFeatures(x, y, matches)
    const units = unitsOf(x, y, matches)
    const matched = units.reduce((sum, unit) => sum + heaviest(unit, (m) => matchedWeight(x, y, m)), 0)
    const exclusive = units.map((unit) =>
      heaviest(unit, (m) => {
        const rarity = Math.min(tokenAt(x, m.a).rarity, tokenAt(y, m.b).rarity)
        const pairs = (spreadA.get(termOf(x, m.a, m)) ?? 1) * (spreadB.get(termOf(y, m.b, m)) ?? 1)
        return (rarity * degreeWeight[m.degree]) / pairs
      }),
    )
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
      relation: relationFeatures(standingA[i] as StandingSentence, standingB[j] as StandingSentence, {
        matches,
        units,
        features,
        pairs: a.length * b.length,
      }),
    }
  })
}

/** The sentences of two reports, each weighed among all of them. */
export function profileBoth(
  a: readonly ReadSentence[],
  b: readonly ReadSentence[],
): { a: Profile[]; b: Profile[] } {
  const weigh = storyWeights([...a, ...b].map(({ tokens }) => tokens))
  const numberOf = makeNumbering()
  const profiles = (side: readonly ReadSentence[]) =>
    side.map((sentence) => profileSentence(sentence, numberOf, weigh))
  return { a: profiles(a), b: profiles(b) }
}

function standing(profiles: Profile[]): StandingSentence[] {
  const carried = carriedNames(profiles)
  return profiles.map((profile, at) => ({
    profile,
    carried: carried[at] ?? new Map(),
    own: namesOf(profile),
  }))
}

/** Both lists as one, in the order of a's sentences, then of b's, each pair once. */
function joined(found: CandidatePair[], more: CandidatePair[]): CandidatePair[] {
  if (more.length === 0) return found
  const byPair = new Map([...found, ...more].map((pair) => [`${pair.a} ${pair.b}`, pair]))
  return [...byPair.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Matches that say one thing together: the words of a name that run on in both. */
function unitsOf(x: Profile, y: Profile, matches: TokenMatch[]): TokenMatch[][] {
  const units: TokenMatch[][] = []
  for (const match of [...matches].sort((p, q) => p.a - q.a)) {
    const before = units.at(-1)?.at(-1)
    const runsOn = before && match.a === before.a + 1 && match.b === before.b + 1
    const isName = (m: TokenMatch) => tokenAt(x, m.a).kind === 'name' && tokenAt(y, m.b).kind === 'name'
    if (runsOn && isName(before) && isName(match)) units.at(-1)?.push(match)
    else units.push([match])
  }
  return units
}

function heaviest(unit: TokenMatch[], weigh: (match: TokenMatch) => number): number {
  return Math.max(...unit.map(weigh))
}

function matchedWeight(x: Profile, y: Profile, { a, b, degree }: TokenMatch): number {
  return Math.min(at(x.weights, a), at(y.weights, b)) * degreeWeight[degree]
}

const tokenAt = ({ tokens }: Profile, at: number) => tokens[at] as Token

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
