import type { Link } from '../../news/comparison.ts'
import type { TokenMatch } from './match-tokens.ts'
import { type PhrasePair, pairPhrases } from './pair-phrases.ts'
import { isTelling, phrasesBetween } from './phrases-between.ts'
import type { Profile } from './profile-sentence.ts'
import { type TokenTie, tiesOf } from './ties-of.ts'

type Evidence = Pick<Link, 'ties' | 'differences'>
type Stretch = [start: number, end: number]

/**
 * What ties two sentences and what differs inside, as stretches of their texts: whole words, on each side none
 * overlapping another. Weights of ties are shares that add up to 1.
 */
export function linkEvidence(a: Profile, b: Profile, matches: TokenMatch[]): Evidence {
  const found = tiesOf(a, b, matches)
  const pairs = pairPhrases(
    phrasesBetween(
      a,
      found.map((tie) => tie.a),
    ),
    phrasesBetween(
      b,
      found.map((tie) => tie.b),
    ),
  )
  const telling = pairs.filter((pair) => (pair.a && isTelling(a, pair.a)) || (pair.b && isTelling(b, pair.b)))
  const heads = new Map(telling.flatMap((pair) => commonHead(pair, found).map((tie) => [pair, tie] as const)))
  const swallowed = new Set(heads.values())
  const ties = found.filter((tie) => !swallowed.has(tie))
  const total = ties.reduce((sum, { weight }) => sum + weight, 0) || 1
  return {
    ties: ties.map((tie) => ({
      kind: tie.kind,
      a: stretch(a, tie.a),
      b: stretch(b, tie.b),
      weight: tie.weight / total,
    })),
    differences: telling.map((pair) => ({
      kind: pair.kind,
      a: pair.a && stretch(a, withHead(pair.a.tokens, heads.get(pair)?.a)),
      b: pair.b && stretch(b, withHead(pair.b.tokens, heads.get(pair)?.b)),
      clash: false,
    })),
  }
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

function withHead([first, last]: [number, number], head: [number, number] | undefined): [number, number] {
  return [first, head ? head[1] : last]
}

function stretch({ tokens }: Profile, [first, last]: [number, number]): Stretch {
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
}
