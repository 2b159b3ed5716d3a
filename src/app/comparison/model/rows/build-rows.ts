import type { Comparison } from '../../../../news/comparison/comparison.ts'
import { type NumberedPair, numberPairs } from '../../../../news/comparison/number-pairs.ts'
import { type Both, type Side, sides } from '../../../../news/comparison/sides.ts'
import { isSameFact } from '../../../../news/comparison/strengths.ts'
import { placeRows } from './place-rows.ts'
import type { Row } from './row.ts'

/**
 * Every compared sentence in its rows: passages, related links, then sentences without a match, in the order of the
 * left report. A sentence of several rows stands in one, of a passage if it can, and is shown again in the others.
 */
export function buildRows(comparison: Comparison): Row[] {
  const { pairs } = numberPairs(comparison)
  const isFact = ({ strength }: NumberedPair) => isSameFact(strength)
  const standing = { a: new Set<number>(), b: new Set<number>() }
  const numbered = [...pairs.filter(isFact), ...pairs.filter((pair) => !isFact(pair))]
  const rows = [
    ...numbered.map((pair) => pairRow(pair, standing)),
    ...comparison.unmatchedA.map((sentence) => ownRow('a', sentence)),
    ...comparison.unmatchedB.map((sentence) => ownRow('b', sentence)),
  ]
  return placeRows(rows, 'a')
}

/** Takes the sentences that stand in no row yet; the others are shown again. */
function pairRow(pair: NumberedPair, standing: Both<Set<number>>): Row {
  const again = (side: Side) => pair[side].filter((sentence) => standing[side].has(sentence))
  const kind = isSameFact(pair.strength) ? 'both' : 'related'
  const row: Row = { ...pair, kind, again: { a: again('a'), b: again('b') } }
  for (const side of sides) for (const sentence of pair[side]) standing[side].add(sentence)
  return row
}

function ownRow(side: Side, sentence: number): Row {
  const a = side === 'a' ? [sentence] : []
  const b = side === 'b' ? [sentence] : []
  const none = { number: null, strength: null, links: [], contradicts: false, again: { a: [], b: [] } }
  return { key: `${a}-${b}`, kind: side, a, b, ...none }
}
