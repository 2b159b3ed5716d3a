import type { Strength } from '../../../news/comparison.ts'
import type { Side } from './side.ts'

/** Both tell the fact; both speak of the matter; a sentence of one, to which no match was found. */
export type RowKind = 'both' | 'related' | 'a' | 'b'

/** A related link whose two sentences stand in rows already: it leads from one row to the other. */
export interface CrossReference {
  link: number
  /** Key of the row it leads to. */
  to: string
}

/** What stands side by side. `a` and `b` hold indices into the reports' `sentences`. */
export interface Row {
  /** `3-5`: its first sentence on each side, nothing where a side has none. Names the row in the address. */
  key: string
  kind: RowKind
  /** The number every page calls it by (`numberPairs`); null for a cross-reference and a sentence without a match. */
  number: number | null
  /** Of a related link that touches a passage: the number of that passage. */
  refersTo: number | null
  strength: Strength | null
  a: readonly number[]
  b: readonly number[]
  /** The side whose sentence stands in an earlier row already and is shown once more for this link. */
  echo: Side | null
  links: readonly number[]
  see: readonly CrossReference[]
}

/** Index of the first sentence that a row so named has on a side; null where it has none. */
export function firstSentence(key: string, side: Side): number | null {
  const first = key.split('-')[side === 'a' ? 0 : 1]
  return first ? Number(first) : null
}

/** `3-5`, `3-`, `-5`. */
export const rowKey = (a: readonly number[], b: readonly number[]): string => `${a[0] ?? ''}-${b[0] ?? ''}`
