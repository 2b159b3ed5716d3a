import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Row } from '../model/row.ts'
import { barsBottom } from './bring-into-view.ts'
import type { ComparisonContext } from './compared-context.ts'

export interface Steps {
  at: number | null
  of: number
  step: (by: 1 | -1) => void
}

interface SteppingOptions {
  root: RefObject<HTMLElement | null>
  /** The rows that the filter shows. */
  rows: readonly Row[]
  pinned: string | null
  pin: ComparisonContext['pin']
}

/** Steps through what the filter shows, round at the ends; with nothing pinned, from what is on screen. */
export function useStepping({ root, rows, pinned, pin }: SteppingOptions): Steps {
  const latest = useRef({ rows, pinned })
  useEffect(() => {
    latest.current = { rows, pinned }
  })
  const index = rows.findIndex(({ key }) => key === pinned)
  const step = useCallback(
    (by: 1 | -1) => {
      const { rows: steps, pinned: from } = latest.current
      if (steps.length === 0) return
      const at = steps.findIndex(({ key }) => key === from)
      const next = at < 0 ? startingPlace(root.current, steps, by) : (at + by + steps.length) % steps.length
      const key = steps[next]?.key ?? null
      latest.current = { rows: steps, pinned: key }
      pin(key)
    },
    [pin, root],
  )
  return { at: index < 0 ? null : index + 1, of: rows.length, step }
}

/** Forward: the first row under the bars. Back: the one before it. */
function startingPlace(root: HTMLElement | null, rows: readonly Row[], by: 1 | -1): number {
  const line = root ? barsBottom(root) : 0
  const first = rows.findIndex(({ key }) => {
    const row = root?.querySelector(`li[data-row="${key}"]`)
    return row && row.getBoundingClientRect().bottom > line + 8
  })
  const here = first < 0 ? 0 : first
  return by === 1 ? here : (here - 1 + rows.length) % rows.length
}
