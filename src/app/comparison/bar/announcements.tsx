import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { usePlaces } from '../state/use-places.ts'
import type { useRows } from '../state/use-rows.ts'

interface AnnouncementsProps {
  rows: ReturnType<typeof useRows>
  /** Place of the pinned row among those shown, from 1. */
  at: number | null
}

/** Says what changed to who cannot see it: the pinned row, and how much a filter shows. */
export function Announcements({ rows, at }: AnnouncementsProps) {
  const words = useWords(comparisonWords)
  const { rowLabel } = usePlaces()
  const count = rows.visible.length
  return (
    <>
      <output className="vh">
        {rows.pinned && at !== null && `${rowLabel(rows.pinned)}. ${words.position(at, count)}`}
      </output>
      <output className="vh">{count < rows.rows.length && words.shown(count, rows.rows.length)}</output>
    </>
  )
}
