import type { FactRow } from '../fact-rows.ts'

/** A fact with which reports begin: the row of the matrix, and those reports. */
export interface LeadRow {
  row: FactRow
  leading: readonly number[]
}

/** What the compared reports lead with: the fact of the first compared sentence of each, most often led with first. */
export function leadRows(rows: readonly FactRow[], columns: readonly number[]): LeadRow[] {
  const begins = (row: FactRow, report: number) =>
    row.told.includes(report) && (row.cells[report]?.wordings.some(([, sentence]) => sentence === 0) ?? false)
  return rows
    .map((row) => ({ row, leading: columns.filter((report) => begins(row, report)) }))
    .filter(({ leading }) => leading.length > 0)
    .sort((x, y) => y.leading.length - x.leading.length || (x.leading[0] ?? 0) - (y.leading[0] ?? 0))
}
