import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import { createLate, useLate } from '../state/late.ts'

const marks = createLate(() => import('./row-corrections.tsx').then(({ RowCorrections }) => RowCorrections))

/** Beside a row, whose word made it what it is; nothing where nobody has corrected the comparison. */
export function LateCorrections({ row }: { row: Row }) {
  const corrected = useCompared().comparison.corrected !== undefined
  const RowCorrections = useLate(marks, corrected)
  return corrected && RowCorrections && <RowCorrections row={row} />
}
