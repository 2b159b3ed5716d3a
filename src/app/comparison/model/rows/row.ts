import type { Strength } from '../../../../news/comparison/comparison.ts'
import type { Both, Side } from '../../../../news/comparison/sides.ts'

/** Both tell the fact; both speak of the matter; a sentence of one, to which no match was found. */
export type RowKind = 'both' | 'related' | Side

/** What stands side by side. `a` and `b` hold indices into the reports' `sentences`. */
export interface Row {
  /** `3-5`: its first sentence on each side, nothing where a side has none. Names the row in the address. */
  key: string
  kind: RowKind
  /** The number every page calls it by (`numberPairs`); null for a sentence without a match. */
  number: number | null
  strength: Strength | null
  a: readonly number[]
  b: readonly number[]
  /** Sentences that stand in another row before it and are shown once more. */
  again: Both<readonly number[]>
  links: readonly number[]
  /** One side denies what the other states. */
  contradicts: boolean
}

/** Index of the first sentence that a row so named has on a side; null where it has none. */
export function firstSentence(key: string, side: Side): number | null {
  const first = /^(\d*)-(\d*)/.exec(key)?.[side === 'a' ? 1 : 2]
  return first ? Number(first) : null
}

/** The sentences that stand in this row, without those that it only shows again. */
export const standingIn = (row: Pick<Row, 'a' | 'b' | 'again'>, side: Side): number[] =>
  row[side].filter((sentence) => !row.again[side].includes(sentence))
