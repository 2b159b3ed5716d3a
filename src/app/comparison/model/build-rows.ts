import type { Comparison } from '../../../news/comparison.ts'
import { type NumberedPair, numberPairs } from '../../../news/number-pairs.ts'
import { isSameFact } from '../../../news/strengths.ts'
import { placeRows } from './place-rows.ts'
import type { CrossReference, Row } from './row.ts'
import { type Side, sides } from './side.ts'

type NewRow = Omit<Row, 'see'>

/**
 * Every compared sentence in its rows: passages, related links, then sentences without a match, in the order of the
 * left report. A sentence of several rows stands in one, of a passage if it can, and is shown again in the others; a
 * link between two sentences that stand in rows already becomes a cross-reference of both rows.
 */
export function buildRows(comparison: Comparison): Row[] {
  const { pairs, references } = numberPairs(comparison)
  const standing = new Standing()
  const [passages, related] = [pairs.filter(isFact), pairs.filter((pair) => !isFact(pair))]
  const rows = [
    ...[...passages, ...related].map((pair) => standing.add(pair)),
    ...comparison.unmatchedA.map((sentence) => ownRow('a', sentence)),
    ...comparison.unmatchedB.map((sentence) => ownRow('b', sentence)),
  ]
  const see = crossReferences(references, comparison, standing)
  return placeRows(
    rows.map((row) => ({ ...row, see: see.get(row.key) ?? [] })),
    'a',
  )
}

const isFact = ({ strength }: NumberedPair) => isSameFact(strength)

/** Which row each sentence stands in. */
class Standing {
  readonly rowOf = { a: new Map<number, string>(), b: new Map<number, string>() }

  add(pair: NumberedPair): NewRow {
    const { key, a, b, strength } = pair
    const again = (side: Side, sentences: readonly number[]) =>
      sentences.filter((sentence) => this.rowOf[side].has(sentence))
    const row: NewRow = {
      ...pair,
      kind: isSameFact(strength) ? 'both' : 'related',
      again: { a: again('a', a), b: again('b', b) },
    }
    for (const side of sides)
      for (const sentence of row[side])
        if (!this.rowOf[side].has(sentence)) this.rowOf[side].set(sentence, key)
    return row
  }
}

function ownRow(side: Side, sentence: number): NewRow {
  const a = side === 'a' ? [sentence] : []
  const b = side === 'b' ? [sentence] : []
  return {
    ...{ key: `${a}-${b}`, kind: side, a, b },
    ...{ number: null, strength: null, links: [], contradicts: false, again: { a: [], b: [] } },
  }
}

function crossReferences(
  references: readonly number[],
  { links }: Comparison,
  { rowOf }: Standing,
): Map<string, CrossReference[]> {
  const found = new Map<string, CrossReference[]>()
  const refer = (from: string, to: string, link: number) =>
    found.set(from, [...(found.get(from) ?? []), { link, to }])
  for (const index of references) {
    const link = links[index]
    const inA = link && rowOf.a.get(link.a)
    const inB = link && rowOf.b.get(link.b)
    if (inA === undefined || inB === undefined) continue
    refer(inA, inB, index)
    if (inA !== inB) refer(inB, inA, index)
  }
  return found
}
