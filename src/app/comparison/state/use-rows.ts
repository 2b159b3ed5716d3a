import { useMemo } from 'react'
import { type Compared, findPinned } from '../model/compared.ts'
import { countChoices, passes } from '../model/filter-rows.ts'
import { placeRows } from '../model/place-rows.ts'
import type { Row } from '../model/row.ts'
import type { ViewState } from '../model/view-state.ts'

/** The rows in the order of the lead, which of them the filter shows, and the pinned one if it is among these. */
export function useRows(compared: Compared, { lead, show, having, pin }: ViewState) {
  const rows = useMemo(
    () => (lead === 'a' ? compared.rows : placeRows(compared.rows, lead)),
    [compared, lead],
  )
  const filtered = useMemo(() => {
    const visible = rows.filter((row) => passes(row, { show, having }, compared.features))
    return {
      visible,
      shown: new Set(visible.map(({ key }) => key)),
      counts: countChoices(rows, { show, having }, compared.features),
    }
  }, [rows, show, having, compared])
  const found = findPinned(compared, pin)
  const pinned: Row | null = found && filtered.shown.has(found.key) ? found : null
  return { rows, ...filtered, pinned }
}
