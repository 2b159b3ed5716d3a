import type { Row } from '../model/row.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import './tag.css'

/** The number of a row before its sentence, or a dash where no match was found; pressed while the row is pinned. */
export function Tag({ row, side, pinned }: { row: Row; side: Side; pinned: boolean }) {
  const { pin } = useCompared()
  const { rowLabel } = usePlaces()
  return (
    <button
      type="button"
      className={`tag tag--${row.kind}`}
      data-row={row.key}
      data-tied=""
      aria-pressed={pinned}
      aria-label={rowLabel(row)}
      onClick={() => pin(pinned ? null : row.key, side)}
    >
      {row.number ?? '–'}
    </button>
  )
}
