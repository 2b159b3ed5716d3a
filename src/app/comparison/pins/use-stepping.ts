import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Row } from '../model/rows/row.ts'
import type { Pin } from '../state/compared-context.ts'
import { barsBottom } from './bring-into-view.ts'
import type { PinStore } from './pin-store.ts'

export type Step = (by: 1 | -1) => void

interface SteppingOptions {
  root: RefObject<HTMLElement | null>
  /** The rows that the filter shows. */
  rows: readonly Row[]
  pins: PinStore
  pin: Pin
}

/** Steps through what the filter shows, round at the ends; with nothing pinned, from what is on screen. */
export function useStepping({ root, rows, pins, pin }: SteppingOptions): Step {
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  }, [rows])
  return useCallback(
    (by) => {
      const steps = latest.current
      if (steps.length === 0) return
      const at = steps.findIndex(({ key }) => key === pins.get())
      let next = at < 0 ? startingPlace(root.current, steps, by) : around(at + by, steps)
      for (let tried = 0; tried < steps.length && !isDrawn(root.current, steps[next]); tried++)
        next = around(next + by, steps)
      pin(steps[next]?.key ?? null, 'step')
    },
    [pins, pin, root],
  )
}

const around = (at: number, { length }: readonly Row[]) => (at + length) % length

/** In article order a narrow page shows one report: what only the other says is nowhere to step to. */
const isDrawn = (root: HTMLElement | null, row: Row | undefined) =>
  [...(root?.querySelectorAll(`:is(li, span)[data-row~="${row?.key}"]`) ?? [])].some(
    (element) => element.getClientRects().length > 0,
  )

/** Forward: the first row under the bars. Back: the one before it. */
function startingPlace(root: HTMLElement | null, rows: readonly Row[], by: 1 | -1): number {
  const line = root ? barsBottom(root) : 0
  const first = rows.findIndex(({ key }) => {
    const row = root?.querySelector(`li[data-row="${key}"]`)
    return row && row.getBoundingClientRect().bottom > line + 8
  })
  const here = first < 0 ? 0 : first
  return by === 1 ? here : around(here - 1, rows)
}
