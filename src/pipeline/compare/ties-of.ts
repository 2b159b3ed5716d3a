import { at } from '../../news/at.ts'
import type { Link } from '../../news/comparison/comparison.ts'
import { degreeWeight, type TokenMatch } from './candidates/match-tokens.ts'
import { isUnbroken, type Profile } from './candidates/profile-sentence.ts'
import type { Token } from './candidates/token.ts'

type Tie = Link['ties'][number]
export type TieKind = Tie['kind']

/** A tie by the tokens it spans on each side, both ends included. */
export interface TokenTie {
  kind: TieKind
  a: [first: number, last: number]
  b: [first: number, last: number]
  /** In nats, as matched. */
  weight: number
  /** Weight of its heaviest match, which names the kind. */
  heaviest: number
}

/** The matches of a pair as ties, those that run on in both sentences joined to phrases: `met with President To Lam`. */
export function tiesOf(a: Profile, b: Profile, matches: TokenMatch[]): TokenTie[] {
  const single = matches.map((match) => tieOf(a, b, match)).sort((x, y) => x.a[0] - y.a[0])
  const joined: TokenTie[] = []
  for (const tie of single) {
    const before = joined.at(-1)
    if (before && runsOn(a, b, before, tie)) joined[joined.length - 1] = join(before, tie)
    else joined.push(tie)
  }
  return joined
}

function tieOf(a: Profile, b: Profile, match: TokenMatch): TokenTie {
  const weight = Math.min(at(a.weights, match.a), at(b.weights, match.b)) * degreeWeight[match.degree]
  return { kind: kindOf(a, b, match), a: [match.a, match.a], b: [match.b, match.b], weight, heaviest: weight }
}

function kindOf(a: Profile, b: Profile, match: TokenMatch): TieKind {
  const [x, y] = [a.tokens[match.a] as Token, b.tokens[match.b] as Token]
  if (x.kind !== 'word' && x.kind === y.kind) return x.kind
  if (match.degree === 'meaning') return 'synonym'
  return match.degree === 'same' && x.word === y.word ? 'word' : 'stem'
}

/** Whether nothing but the same grammar, a word or two of it, stands between two ties on both sides. */
function runsOn(a: Profile, b: Profile, before: TokenTie, after: TokenTie): boolean {
  const between = (side: Profile, from: number, to: number) =>
    side.tokens.slice(from + 1, to).map(({ key }) => key)
  if (after.b[0] <= before.b[1]) return false
  const gapA = between(a, before.a[1], after.a[0])
  const gapB = between(b, before.b[1], after.b[0])
  if (gapA.length > 2 || gapA.join(' ') !== gapB.join(' ')) return false
  return isUnbroken(a, before.a[1], after.a[0]) && isUnbroken(b, before.b[1], after.b[0])
}

function join(before: TokenTie, after: TokenTie): TokenTie {
  return {
    kind: after.heaviest > before.heaviest ? after.kind : before.kind,
    a: [before.a[0], after.a[1]],
    b: [before.b[0], after.b[1]],
    weight: before.weight + after.weight,
    heaviest: Math.max(before.heaviest, after.heaviest),
  }
}
