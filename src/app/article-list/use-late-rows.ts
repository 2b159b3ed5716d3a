import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'
import type { ListData } from './list-data.ts'
import './late-rows.css'

/** A list of fewer reports is laid out in no time. */
const many = 24

/** How long a list must stay as it is before all of it is laid out, in milliseconds. */
const quiet = 1_000

/**
 * For the element around the rows: while a long list changes under the reader's hand, only rows in sight are laid out; the
 * rest once it stays. On the way back all are at once, so that the place in the list is found.
 */
export function useLateRows(data: ListData): RefObject<HTMLDivElement | null> {
  const rows = useRef<HTMLDivElement>(null)
  const back = useNavigationType() === 'POP'
  // Each time that the list changes.
  useLayoutEffect(() => {
    rows.current?.classList.toggle('late-rows', !back && data.found > many)
    const settled = setTimeout(() => rows.current?.classList.remove('late-rows'), quiet)
    return () => clearTimeout(settled)
  }, [data, back])
  return rows
}
