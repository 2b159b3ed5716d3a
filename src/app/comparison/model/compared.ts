import type { Comparison } from '../../../news/comparison/comparison.ts'
import { isCompared } from '../../../news/comparison/is-compared.ts'
import type { Carried } from '../../../news/comparison/ledgers.ts'
import type { Both, Side } from '../../../news/comparison/sides.ts'
import type { Report } from '../../../news/report/report.ts'
import { buildRows } from './rows/build-rows.ts'
import { firstSentence, type Row, standingIn } from './rows/row.ts'
import { type Listed, listedIn, rowFeatures } from './rows/row-features.ts'

/** Two reports and all that the page derives from them once. Nothing in it changes while they are shown. */
export interface Compared {
  reports: Both<Report>
  comparison: Comparison
  /** In the order of the left report. */
  rows: readonly Row[]
  byKey: ReadonlyMap<string, Row>
  /** The row in which a sentence stands; headline and subheadings stand in none. */
  rowOf: Both<ReadonlyMap<number, Row>>
  /** Every row that has a sentence: first the one where it stands, then those that show it again. */
  rowsOf: Both<ReadonlyMap<number, readonly Row[]>>
  listed: readonly Listed[]
  features: ReadonlyMap<string, ReadonlySet<Carried>>
}

/** `comparison` has its sides in the order of `reports`. */
export function prepareCompared(reports: Both<Report>, comparison: Comparison): Compared {
  const rows = buildRows(comparison)
  const rowsOf = { a: having(rows, 'a'), b: having(rows, 'b') }
  const listed = listedIn(comparison, reports, rowsOf)
  return {
    reports,
    comparison,
    rows,
    byKey: new Map(rows.map((row) => [row.key, row])),
    rowOf: { a: standing(rows, 'a'), b: standing(rows, 'b') },
    rowsOf,
    listed,
    features: rowFeatures(rows, listed),
  }
}

/**
 * The row a pin in the address means: the one of that name, else the one where its first sentence now stands, so that a
 * link sent before a better comparison was made still leads somewhere.
 */
export function findPinned({ byKey, rowOf }: Compared, pin: string | null): Row | null {
  if (pin === null) return null
  const at = (side: Side) => rowOf[side].get(firstSentence(pin, side) ?? -1)
  return byKey.get(pin) ?? at('a') ?? at('b') ?? null
}

/** Indices of the sentences that are compared: those of standfirst and paragraphs. */
export const comparedSentences = ({ sentences }: Report): number[] =>
  sentences.flatMap((sentence, index) => (isCompared(sentence) ? [index] : []))

function standing(rows: readonly Row[], side: Side): Map<number, Row> {
  const rowOf = new Map<number, Row>()
  for (const row of rows) {
    for (const sentence of standingIn(row, side)) rowOf.set(sentence, row)
  }
  return rowOf
}

function having(rows: readonly Row[], side: Side): Map<number, Row[]> {
  const rowsOf = new Map<number, Row[]>()
  for (const row of rows) {
    for (const sentence of row[side]) {
      const others = rowsOf.get(sentence) ?? []
      rowsOf.set(sentence, row.again[side].includes(sentence) ? [...others, row] : [row, ...others])
    }
  }
  return rowsOf
}
