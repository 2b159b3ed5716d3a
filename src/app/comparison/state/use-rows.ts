import { useEffect, useMemo } from 'react'
import type { Compared } from '../model/compared.ts'
import { countChoices, passes } from '../model/rows/filter-rows.ts'
import { placeRows } from '../model/rows/place-rows.ts'
import type { PinStore } from '../pins/pin-store.ts'
import type { View } from './use-view.ts'

/** The rows in the order of the lead, and which of them the filter shows. A pinned row that it hides is let go. */
export function useRows(compared: Compared, pins: PinStore, { lead, show, having }: View) {
  const rows = useMemo(
    () => (lead === 'a' ? compared.rows : placeRows(compared.rows, lead)),
    [compared, lead],
  )
  const filtered = useMemo(() => {
    const visible = rows.filter((row) => passes(row, { show, having }, compared.features))
    return {
      rows,
      visible,
      shown: new Set(visible.map(({ key }) => key)),
      counts: countChoices({ ...compared, rows }, { show, having }),
    }
  }, [rows, show, having, compared])
  useEffect(() => {
    const pinned = pins.get()
    if (pinned !== null && !filtered.shown.has(pinned)) pins.set(null)
  }, [filtered, pins])
  return filtered
}
export type ShownRows = ReturnType<typeof useRows>
