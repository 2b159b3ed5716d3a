import { createContext, type RefObject, useContext, useEffect } from 'react'
import type { Watch } from './use-viewport-marks.ts'

const context = createContext<Watch>(() => () => {})
export const WatchProvider = context.Provider

/** Hands an element, or what in it matches `parts`, to whoever marks the viewport on the strip. */
export function useWatch(element: RefObject<HTMLElement | null>, parts?: string): void {
  const watch = useContext(context)
  useEffect(() => {
    const found = element.current
      ? parts
        ? [...element.current.querySelectorAll<HTMLElement>(parts)]
        : [element.current]
      : []
    const stops = found.map(watch)
    return () => {
      for (const stop of stops) stop()
    }
  }, [element, parts, watch])
}
