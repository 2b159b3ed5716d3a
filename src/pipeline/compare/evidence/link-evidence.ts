import type { Difference, Link } from '../../../news/comparison/comparison.ts'
import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import { type ClaimDifference, claimDifferences, type Range } from '../differences/claim-differences.ts'
import { needsNoTelling, saidByTies } from '../differences/needs-no-telling.ts'
import { type TokenTie, tiesOf } from '../ties-of.ts'
import { type PhrasePair, pairPhrases } from './pair-phrases.ts'
import { isTelling, phrasesBetween } from './phrases-between.ts'

type Evidence = Pick<Link, 'ties' | 'differences'>
type Stretch = [start: number, end: number]
interface Sides {
  a: Profile
  b: Profile
}

/**
 * What ties two sentences and what differs inside, as stretches of their texts: whole words, on each side none
 * overlapping another. What changes the claim comes first. Weights of ties are shares that add up to 1.
 */
export function linkEvidence(a: Profile, b: Profile, matches: TokenMatch[]): Evidence {
  const { claims, ties: found } = claimsAmong(
    { a, b },
    tiesOf(a, b, matches),
    claimDifferences(a, b, matches),
  )
  const loose = (side: Profile, at: 'a' | 'b') =>
    phrasesBetween(
      side,
      found.map((tie) => tie[at]),
      [...claims.flatMap((claim) => (claim[at] ? [claim[at]] : [])), ...saidByTies({ a, b }, found, at)],
    )
  const pairs = pairPhrases(loose(a, 'a'), loose(b, 'b'))
  const isTold = (pair: PhrasePair) =>
    isReplaced(pair) || (pair.a && isTelling(a, pair.a)) || (pair.b && isTelling(b, pair.b))
  const telling = pairs.filter((pair) => isTold(pair) && !needsNoTelling(pair, a, b))
  const heads = new Map(telling.flatMap((pair) => commonHead(pair, found).map((tie) => [pair, tie] as const)))
  const swallowed = new Set(heads.values())
  const ties = found.filter((tie) => !swallowed.has(tie))
  const total = ties.reduce((sum, { weight }) => sum + weight, 0) || 1
  return {
    ties: ties.map((tie) => ({
      kind: tie.kind,
      a: stretch(a, tie.a),
      b: stretch(b, tie.b),
      // Four digits, as the bundle writes it.
      weight: Number((tie.weight / total).toFixed(4)),
    })),
    differences: [
      ...claims.map((claim) => toldBy(claim, { a, b })),
      ...telling.map(
        (pair): Difference => ({
          kind: pair.kind,
          a: pair.a && stretch(a, withHead(pair.a.tokens, heads.get(pair)?.a)),
          b: pair.b && stretch(b, withHead(pair.b.tokens, heads.get(pair)?.b)),
          clash: pair.clash,
        }),
      ),
    ],
  }
}

/** `Lost money`, `made money`: however common the words, they stand between the same two ties. */
function isReplaced({ a, b }: PhrasePair): boolean {
  if (!a || !b) return false
  return a.before !== -1 && a.before === b.before && a.after !== -1 && a.after === b.after
}

/**
 * Claims and ties that share no word: who did it to whom is told by the whole clause, and takes its ties over; any other claim
 * is told by what stands in no tie.
 */
function claimsAmong(sides: Sides, ties: TokenTie[], claims: ClaimDifference[]) {
  const [roles, others] = [claims.filter(isRole), claims.filter((claim) => !isRole(claim))]
  const isTaken = (tie: TokenTie) => roles.some((role) => touches(tie.a, role.a) || touches(tie.b, role.b))
  const taken = ties.filter(isTaken)
  const left = ties.filter((tie) => !isTaken(tie))
  const whole = roles.map((role) => ({
    ...role,
    a: around(role.a, taken, 'a'),
    b: around(role.b, taken, 'b'),
  }))
  const told: ClaimDifference[] = []
  for (const claim of others) {
    const free = (range: Range | null, side: 'a' | 'b') =>
      [...left, ...whole, ...told].some((other) => touches(range, other[side])) ? null : range
    const tell = (side: 'a' | 'b') =>
      free(withSource(sides[side], claim[side]), side) ?? free(claim[side], side)
    const found = { a: tell('a'), b: tell('b') }
    if (found.a || found.b) told.push({ ...claim, ...found })
  }
  return { claims: [...told, ...whole], ties: left }
}

/** `Residents fear`: the words that name who fears belong to the fear. */
function withSource({ tokens, mentions }: Profile, range: Range | null): Range | null {
  if (!range) return null
  const [from, to] = [tokens[range[0]]?.start ?? 0, tokens[range[1]]?.end ?? 0]
  const source = mentions.find(
    ({ mention, start, end }) => mention.kind === 'attribution' && start <= from && to <= end,
  )
  if (!source) return range
  const inside = tokens.flatMap(({ start, end }, i) =>
    source.start <= start && end <= source.end ? [i] : [],
  )
  return [inside[0] ?? range[0], inside.at(-1) ?? range[1]]
}

function isRole({ kind }: ClaimDifference): boolean {
  return kind === 'role'
}

/** A range with all of the ties that it touches. */
function around(range: Range | null, ties: TokenTie[], side: 'a' | 'b'): Range | null {
  const held = ties.map((tie) => tie[side]).filter((tie) => touches(tie, range))
  return range && [Math.min(range[0], ...held.map(([x]) => x)), Math.max(range[1], ...held.map(([, x]) => x))]
}

function touches(x: Range | null, y: Range | null): boolean {
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1]
}

function toldBy({ kind, clash, ...sides }: ClaimDifference, { a, b }: Sides): Difference {
  return { kind, a: sides.a && stretch(a, sides.a), b: sides.b && stretch(b, sides.b), clash }
}

/**
 * The single tied word that two differing phrases both lead up to: `defense agreement` beside `strategic partnership
 * agreement` reads better than without the noun. It goes over to the difference; other ties must be left.
 */
function commonHead({ kind, a, b }: PhrasePair, ties: TokenTie[]): TokenTie[] {
  if (kind !== 'wording' || !a || !b || a.after === -1 || a.after !== b.after) return []
  const head = ties[a.after]
  if (!head || ties.length < 3 || head.kind === 'name') return []
  const single = head.a[0] === head.a[1] && head.b[0] === head.b[1]
  return single && a.tokens[1] + 1 === head.a[0] && b.tokens[1] + 1 === head.b[0] ? [head] : []
}

function withHead([first, last]: Range, head: Range | undefined): Range {
  return [first, head ? head[1] : last]
}

function stretch({ tokens }: Profile, [first, last]: Range): Stretch {
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
}
