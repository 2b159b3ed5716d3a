import type { Comparison, LedgerRow } from '../../../../news/comparison/comparison.ts'
import { type Carried, carried, ledgerTables } from '../../../../news/comparison/ledgers.ts'
import { type Both, type Side, sides } from '../../../../news/comparison/sides.ts'
import type { Report } from '../../../../news/report/report.ts'
import type { Row } from './row.ts'

/** What a ledger lists as one: a quotation, a figure or time, a name, and the rows (by key) whose sentences have it. */
export interface Listed {
  feature: Carried
  rows: ReadonlySet<string>
}

type RowsOf = Both<ReadonlyMap<number, readonly Row[]>>

/** Everything that the ledgers list, so that filters find and count the very same. */
export function listedIn({ ledgers }: Comparison, reports: Both<Report>, rowsOf: RowsOf): Listed[] {
  return carried.flatMap((feature) =>
    ledgerTables[feature]
      .flatMap((name): LedgerRow[] => ledgers[name])
      .map((row) => ({ feature, rows: keysOf(row, reports, rowsOf) })),
  )
}

function keysOf(row: LedgerRow, reports: Both<Report>, rowsOf: RowsOf): Set<string> {
  const sentences = (side: Side) =>
    row[side].flatMap((mention) => reports[side].mentions[mention]?.spans.map((span) => span.sentence) ?? [])
  return new Set(
    sides.flatMap((side) =>
      sentences(side).flatMap((sentence) => rowsOf[side].get(sentence)?.map(({ key }) => key) ?? []),
    ),
  )
}

/** For each row (by key), which of quotations, figures (and times) and names its sentences carry. */
export function rowFeatures(
  rows: readonly Row[],
  listed: readonly Listed[],
): Map<string, ReadonlySet<Carried>> {
  const found = new Map(rows.map(({ key }) => [key, new Set<Carried>()]))
  for (const { feature, rows: keys } of listed) for (const key of keys) found.get(key)?.add(feature)
  return found
}
