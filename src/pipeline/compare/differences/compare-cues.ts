import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import type { Token } from '../candidates/token.ts'
import type { CueKind } from './data/cue-words.ts'
import type { Cue } from './read-cues.ts'
import { isSameClause, isTiedClause } from './same-clause.ts'

/** A cue that governs tied words on one side and not on the other, or not of the same class. */
export interface CueDifference {
  kind: CueKind
  a: Cue | null
  b: Cue | null
  /** The clauses say the same but for it: what one claims the other denies, doubts or wants. */
  clash: boolean
}

/**
 * Negations and modalities that stand over the same words in one sentence only: `would not appeal`, `would appeal`. What a
 * cue governs must be tied, and its clause tied otherwise too: a `not` elsewhere in the sentence says nothing of it.
 */
export function compareCues(a: Profile, b: Profile, matches: TokenMatch[]): CueDifference[] {
  if (a.cues.length === 0 && b.cues.length === 0) return []
  const differences = a.cues.flatMap((cue) =>
    differenceOf(cue, { own: a.cues, other: b.cues, side: 'a', a, b, matches }),
  )
  const told = new Set(differences.map(({ b: cue }) => cue))
  const others = b.cues
    .filter((cue) => !told.has(cue))
    .flatMap((cue) => differenceOf(cue, { own: b.cues, other: a.cues, side: 'b', a, b, matches }))
    .map((difference) => ({ ...difference, a: difference.b, b: difference.a }))
  return [...differences, ...others]
}

interface Sides {
  /** Cues of the sentence that the cue is of, and of the other. */
  own: Cue[]
  other: Cue[]
  /** The side that the cue is of. */
  side: 'a' | 'b'
  a: Profile
  b: Profile
  matches: TokenMatch[]
}

function differenceOf(cue: Cue, sides: Sides): CueDifference[] {
  const { other, side, a, b, matches } = sides
  const of = matches.filter(
    (match) =>
      cue.governs.includes(match[side]) &&
      isClaim(a.tokens[match.a]) &&
      isClaim(b.tokens[match.b]) &&
      isTiedClause(a, b, { matches, at: match }) &&
      (cue.kind === 'modality' || isDeniedOnce(match, sides)),
  )
  if (of.length === 0) return []
  const facing =
    cue.kind === 'modality'
      ? other.filter(
          (one) => one.kind === 'modality' && of.some((match) => one.governs.includes(match[facingOf(side)])),
        )
      : []
  if (facing.some((one) => one.class === cue.class || (isAhead(one) && isAhead(cue)))) return []
  const counterpart = facing[0] ?? null
  // What is still to come in one report may be done in the next.
  if (cue.class === 'future' && counterpart === null) return []
  const clash = of.some((match) => isSameClause(a, b, { matches, at: match }))
  return [{ kind: cue.kind, a: cue, b: counterpart, clash }]
}

function facingOf(side: 'a' | 'b'): 'a' | 'b' {
  return side === 'a' ? 'b' : 'a'
}

/** Whether a word is denied in one sentence and not in the other: a denial of a denial says what none says. */
function isDeniedOnce(match: TokenMatch, { own, other, side, a, b }: Sides): boolean {
  // As many denials on both sides are the same ones in other words: `no evidence was found`, `they did not find evidence`.
  if (a.denials === b.denials) return false
  const denials = (cues: Cue[], at: number) =>
    cues.filter(({ kind, governs }) => kind === 'negation' && governs.includes(at)).length % 2
  return denials(own, match[side]) !== denials(other, match[facingOf(side)])
}

/** `Would` tells later what `will` told. */
function isAhead(cue: Cue): boolean {
  return cue.class === 'future' || cue.class === 'conditional'
}

/** Words that carry a claim: no names, figures, places and times, nor verbs that leave it to other words. */
function isClaim(token: Token | undefined): boolean {
  return token?.kind === 'word' && !saysLittle.has(token.key)
}

/** Stems of verbs of saying, knowing and doing: `did not say whether` takes nothing back. */
const saysLittle = new Set(
  'say said tell told state know see think make take get go come have give want clear immedi'.split(' '),
)
