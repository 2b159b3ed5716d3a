import type { Comparison } from '../../../news/comparison.ts'
import { type NumberedPair, numberPairs } from '../../../news/number-pairs.ts'
import { isSameFact } from '../../../news/strengths.ts'
import { placeRows } from './place-rows.ts'
import { type CrossReference, type Row, rowKey } from './row.ts'
import type { Side } from './side.ts'

type NewRow = Omit<Row, 'see'>

/**
 * Every compared sentence in its row: passages, related links, then sentences without a match, in the order of the left
 * report. Related links never merge: one that shares a sentence with a row shows that sentence once more
 * (`echo`); one between two sentences that stand in rows already becomes a cross-reference of both rows.
 */
export function buildRows(comparison: Comparison): Row[] {
  const pairs = numberPairs(comparison)
  const standing = new Standing()
  const own = [
    ...comparison.unmatchedA.map((sentence) => ownRow('a', sentence)),
    ...comparison.unmatchedB.map((sentence) => ownRow('b', sentence)),
  ]
  const numbered = pairs.filter(({ crossReference }) => !crossReference).map((pair) => standing.add(pair))
  const references: Reference[] = []
  const crossing = pairs.flatMap((pair) => {
    if (!pair.crossReference) return []
    const ends = standing.ends(pair)
    if (!ends) return [standing.add(pair)]
    references.push({ link: pair.links[0] ?? 0, ends })
    return []
  })
  const rows = [...numbered, ...crossing, ...own]
  return placeRows(
    rows.map((row) => ({ ...row, see: seenFrom(row.key, references) })),
    'a',
  )
}

interface Reference {
  link: number
  /** Keys of the two rows. */
  ends: [string, string]
}

/** Which row each sentence stands in. */
class Standing {
  readonly #rowOf = { a: new Map<number, string>(), b: new Map<number, string>() }

  /** Keys of the rows where both sentences of a link stand, or null where one stands nowhere yet. */
  ends({ a, b }: NumberedPair): [string, string] | null {
    const inA = this.#rowOf.a.get(a[0] ?? -1)
    const inB = this.#rowOf.b.get(b[0] ?? -1)
    return inA !== undefined && inB !== undefined ? [inA, inB] : null
  }

  add(pair: NumberedPair): NewRow {
    const row = pairRow(pair, this.#echoOf(pair))
    for (const side of ['a', 'b'] as const) {
      for (const sentence of row[side]) {
        if (!this.#rowOf[side].has(sentence)) this.#rowOf[side].set(sentence, row.key)
      }
    }
    return row
  }

  #echoOf({ a, b }: NumberedPair): Side | null {
    if (this.#rowOf.a.has(a[0] ?? -1)) return 'a'
    return this.#rowOf.b.has(b[0] ?? -1) ? 'b' : null
  }
}

const pairRow = ({ a, b, number, strength, links, crossReference }: NumberedPair, echo: Side | null) =>
  ({
    key: rowKey(a, b),
    kind: isSameFact(strength) ? 'both' : 'related',
    number: crossReference ? null : number,
    refersTo: crossReference ? number : null,
    strength,
    a,
    b,
    links,
    echo,
  }) satisfies NewRow

function ownRow(side: Side, sentence: number): NewRow {
  const a = side === 'a' ? [sentence] : []
  const b = side === 'b' ? [sentence] : []
  const none = { number: null, refersTo: null, strength: null, echo: null, links: [] }
  return { key: rowKey(a, b), kind: side, a, b, ...none }
}

const seenFrom = (key: string, references: readonly Reference[]): CrossReference[] =>
  references
    .filter(({ ends }) => ends.includes(key))
    .map(({ link, ends: [left, right] }) => ({ link, to: left === key ? right : left }))
