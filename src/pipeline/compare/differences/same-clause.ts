import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import type { TokenKind } from '../candidates/token.ts'

interface Place {
  matches: TokenMatch[]
  /** A token of each sentence: the clauses that these stand in are looked at. */
  at: { a: number; b: number }
}

/** What the clauses of two tokens have in common. */
interface SharedClause {
  /** Matches that lie in both clauses, other than that of the two tokens themselves. */
  others: number
  /** Share of the words of either clause, those two aside, that lie in both: on the side where it is greater. */
  share: number
  /** The same, on the side where it is less. */
  lesser: number
}

function sharedClause(a: Profile, b: Profile, { matches, at }: Place): SharedClause {
  const inA = (i: number) => i !== at.a && a.clauses[i] === a.clauses[at.a]
  const inB = (j: number) => j !== at.b && b.clauses[j] === b.clauses[at.b]
  const others = matches.filter((match) => inA(match.a) && inB(match.b)).length
  const shares = [a.content.filter(inA).length, b.content.filter(inB).length].map((all) =>
    all === 0 ? 1 : others / all,
  )
  return { others, share: Math.max(...shares), lesser: Math.min(...shares) }
}

/** Whether two clauses have another word in common beside what stands at two tokens, or neither says more. */
export function isTiedClause(a: Profile, b: Profile, place: Place): boolean {
  const { others, lesser } = sharedClause(a, b, place)
  return others > 0 || lesser === 1
}

/** Half of what one of the clauses says must stand in the other. */
const sharedFloor = 0.5

/**
 * Whether two clauses say the same of the same, but for what stands at two tokens: most of one is in the other, or neither
 * says more; and each does not name people, places or times of its own.
 */
export function isSameClause(a: Profile, b: Profile, place: Place): boolean {
  const { matches, at } = place
  const ownA = ownIn(a, at.a, new Set(matches.map((match) => match.a)))
  const ownB = ownIn(b, at.b, new Set(matches.map((match) => match.b)))
  if (ownKinds.some((kind) => ownA.has(kind) && ownB.has(kind))) return false
  const { others, share, lesser } = sharedClause(a, b, place)
  return lesser === 1 || (others > 0 && share >= sharedFloor)
}

const ownKinds = ['name', 'place', 'time'] as const

/** The kinds of the words in a token's clause that are not tied. */
function ownIn({ tokens, clauses, content }: Profile, at: number, tied: Set<number>): Set<TokenKind> {
  const own = content.filter((i) => i !== at && clauses[i] === clauses[at] && !tied.has(i))
  return new Set(own.flatMap((i) => tokens[i]?.kind ?? []))
}
