import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import { compareCues } from './compare-cues.ts'
import { oppositesOf } from './opposites.ts'

/**
 * Whether one sentence denies what the other states: a negation stands before a tied word in one of them only, or a word
 * faces its opposite, in clauses that otherwise say the same. That of another clause denies nothing. The same whichever
 * comes first.
 */
export function contradictionOf(a: Profile, b: Profile, matches: TokenMatch[]): boolean {
  return (
    compareCues(a, b, matches).some(({ kind, clash }) => kind === 'negation' && clash) ||
    oppositesOf(a, b, matches).length > 0
  )
}
