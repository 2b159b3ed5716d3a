import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'
import * as css from './late-rows.module.css?names'
import type { ListData } from './list-data.ts'
import './late-rows.module.css'

/** A list of fewer reports is laid out in no time. */
const many = 24

/** Debounce of laying out the whole list, in milliseconds. */
const quiet = 1_000

/**
 * A ref for the element around the rows. While a long list is being filtered, only rows in view are laid out
 * (`content-visibility`), the rest once the list has settled. On going back all are laid out at once, so that the
 * scroll position can be restored.
 */
export function useLateRows(data: ListData): RefObject<HTMLDivElement | null> {
  const rows = useRef<HTMLDivElement>(null)
  const back = useNavigationType() === 'POP'
  // Each time that the list changes.
  useLayoutEffect(() => {
    rows.current?.classList.toggle(css.lateRows ?? '', !back && data.found > many)
    const settled = setTimeout(() => rows.current?.classList.remove(css.lateRows ?? ''), quiet)
    return () => clearTimeout(settled)
  }, [data, back])
  return rows
}
