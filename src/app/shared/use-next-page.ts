import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'

const waiting = new Set<() => void>()

/** Does once, with the next page that is opened, what would move the text of the one that stands. */
export function onNextPage(run: () => void): void {
  waiting.add(run)
}

/** Lets what waits for the next page happen as that page comes, before it is painted. */
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
