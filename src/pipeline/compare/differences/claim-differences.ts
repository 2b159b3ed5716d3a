import type { Difference } from '../../../news/comparison/comparison.ts'
import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import { compareCues } from './compare-cues.ts'
import { crossedDealings } from './crossed-dealings.ts'
import { oppositesOf } from './opposites.ts'
import { swappedRoles } from './roles.ts'

/** First and last token. */
export type Range = [first: number, last: number]

/** What is claimed otherwise of words that are tied, by the tokens that tell it. */
export interface ClaimDifference {
  kind: Extract<Difference['kind'], 'negation' | 'modality' | 'opposite' | 'role'>
  a: Range | null
  b: Range | null
  clash: boolean
}

/** Negations, modalities, opposites and swapped roles between two sentences, those that change the claim most first. */
export function claimDifferences(a: Profile, b: Profile, matches: TokenMatch[]): ClaimDifference[] {
  const cues = compareCues(a, b, matches).map(({ kind, clash, ...sides }) => ({
    kind,
    a: sides.a?.tokens ?? null,
    b: sides.b?.tokens ?? null,
    clash,
  }))
  const single = (at: number): Range => [at, at]
  return [
    ...cues.filter(({ kind }) => kind === 'negation'),
    ...cues.filter(({ kind }) => kind === 'modality'),
    ...oppositesOf(a, b, matches).map((pair) => ({
      kind: 'opposite' as const,
      a: single(pair.a),
      b: single(pair.b),
      clash: true,
    })),
    ...[...swappedRoles(a, b, matches), ...crossedDealings(a, b, matches)].map((roles) => ({
      kind: 'role' as const,
      ...roles,
      clash: true,
    })),
  ]
}
