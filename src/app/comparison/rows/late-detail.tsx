import type { Row } from '../model/rows/row.ts'
import { createLate, useLate } from '../state/late.ts'

export const detail = createLate(() => import('./pair-detail.tsx').then(({ PairDetail }) => PairDetail))

/** What stands behind a pinned row. */
export function LateDetail({ row }: { row: Row }) {
  const PairDetail = useLate(detail)
  return PairDetail && <PairDetail row={row} />
}
