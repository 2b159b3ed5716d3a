import { comparisonWords } from '#texts/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import { usePinned } from '../pins/use-pinned.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import type { ShownRows } from '../state/use-rows.ts'

/** Says what changed to who cannot see it: the pinned row, and how much a filter shows. */
export function Announcements({ rows: { rows, visible } }: { rows: ShownRows }) {
  const words = useWords(comparisonWords)
  const { byKey } = useCompared()
  const { rowLabel } = usePlaces()
  const pinned = usePinned()
  const row = byKey.get(pinned ?? '')
  const at = visible.findIndex(({ key }) => key === pinned)
  return (
    <>
      <output className="vh">
        {row && at >= 0 && `${rowLabel(row)}. ${words.position(at + 1, visible.length)}`}
      </output>
      <output className="vh">
        {visible.length < rows.length && words.shown(visible.length, rows.length)}
      </output>
    </>
  )
}
