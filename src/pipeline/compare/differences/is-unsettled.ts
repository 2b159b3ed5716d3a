import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import { compareCues } from './compare-cues.ts'
import type { CueClass } from './data/cue-words.ts'

/** What is only wanted or expected is no deed, where the clauses say the same but for it. */
const notYet: ReadonlySet<CueClass> = new Set(['intended', 'expected'])

/**
 * Whether one sentence leaves open, wants or fears what the other tells: the same matter, and for the reader to say whether
 * the same fact. The same whichever comes first.
 */
export function isUnsettled(a: Profile, b: Profile, matches: TokenMatch[]): boolean {
  return compareCues(a, b, matches).some(
    ({ kind, clash, a: x, b: y }) =>
      kind === 'modality' &&
      x?.class !== y?.class &&
      [x, y].some((cue) => cue && (cue.class === 'possible' || (clash && notYet.has(cue.class)))),
  )
}
