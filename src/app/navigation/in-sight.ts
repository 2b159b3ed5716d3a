import { createContext, useContext, useMemo } from 'react'
import { type Location, useLocation, useSearchParams } from 'react-router'

/** Whether a page is shown, or only rendered ahead of the click that will show it. */
const sight = createContext(true)
/** The location that a page was rendered ahead for; null for any other page. */
const ahead = createContext<Location | null>(null)

export const InSight = sight.Provider
export const MadeAhead = ahead.Provider

/** False while a page is only rendered ahead: effects on the document or on the reader's marks wait for true. */
export const useInSight = (): boolean => useContext(sight)

/** True for a page that was made ahead, also once it is shown. */
export const useMadeAhead = (): boolean => useContext(ahead) !== null

/**
 * The location a page reads instead of the router's `useLocation`: one rendered ahead has its own, and must not pick up
 * filters or pins of the page that is shown.
 */
export function useAddress(): Location {
  const here = useLocation()
  const there = useContext(ahead)
  return useContext(sight) || !there ? here : there
}

/** The query of that address, in place of the router's `useSearchParams`, and how to change the shown page's. */
export function useSearch(): ReturnType<typeof useSearchParams> {
  const { search } = useAddress()
  const [, setSearch] = useSearchParams()
  return [useMemo(() => new URLSearchParams(search), [search]), setSearch]
}
