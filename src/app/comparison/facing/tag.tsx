import type { Side } from '../../../news/comparison/sides.ts'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './tag.module.css?names'
import './tag.module.css'

/** The number of a row before its sentence, or a dash where no match was found; pressed while the row is pinned. */
export function Tag({ row, side, pinned }: { row: Row; side: Side; pinned: boolean }) {
  const { pin } = useCompared()
  const { rowLabel } = usePlaces()
  return (
    <button
      type="button"
      className={row.kind === 'related' ? `${css.tag} ${css.tagRelated}` : css.tag}
      data-side={row.kind === side ? side : undefined}
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
