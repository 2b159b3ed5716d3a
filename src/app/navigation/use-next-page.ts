import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'

const waiting = new Set<() => void>()

/** Defers to the next navigation what would shift the layout of the page that is shown. */
export function onNextPage(run: () => void): void {
  waiting.add(run)
}

/** Runs what was deferred to the next page in its layout effect, before the first paint. */
export function useNextPage(): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useLayoutEffect(() => {
    if (pathname === shown.current) return
    shown.current = pathname
    const due = [...waiting]
    waiting.clear()
    for (const run of due) run()
  }, [pathname])
}
