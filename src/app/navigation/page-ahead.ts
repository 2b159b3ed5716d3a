import { type ComponentType, useEffect, useState } from 'react'

/** What its route reads off the address, and what its loader gives. */
type PageProps = Record<string, string | undefined>

/** A page that a reader will probably open next: all it needs is in the cache. */
export interface PageAhead {
  /** Below the site's base. */
  pathname: string
  Page: ComponentType<PageProps>
  params: PageProps
}

/** What a route's `handle` may bring: its page, where that may be rendered ahead of the click that opens it. */
export interface AheadHandle {
  Page?: PageAhead['Page'] | undefined
}

const listeners = new Set<(page: PageAhead) => void>()

/** Replaces the page that is rendered ahead. */
export function renderAhead(page: PageAhead): void {
  for (const notify of listeners) notify(page)
}

/** The page to render out of sight, and how to set it, as `useState` gives them; null where none is intended. */
export function usePageAhead() {
  const page = useState<PageAhead | null>(null)
  const setAhead = page[1]
  useEffect(() => {
    listeners.add(setAhead)
    return () => {
      listeners.delete(setAhead)
    }
  }, [])
  return page
}
