import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseViewState, type ViewState, writeViewState } from '../model/view-state.ts'
import type { PinStore } from '../pins/pin-store.ts'

export type View = Omit<ViewState, 'pin'>
export type ChangeView = (patch: Partial<View>, options?: { replace?: boolean }) => void

/** Debounce of the address, in milliseconds: browsers limit how often an entry of the history may be replaced. */
const rest = 250

interface ViewOptions {
  pins: PinStore
  /** The row that a pin in the address means now. */
  resolve: (pin: string | null) => string | null
}

/**
 * The view that the address carries, and a stable callback to change it: each change is an entry in the history, with
 * the pin of that moment. The pin itself replaces the query of the current entry without the router, which would
 * re-render the whole page; the router reads it again when it comes back to that entry.
 */
export function useView({ pins, resolve }: ViewOptions): [View, ChangeView] {
  const location = useLocation()
  const navigate = useNavigate()
  const { search } = location
  const view = useMemo(() => parseViewState(new URLSearchParams(search)), [search])
  const latest = useRef({ view, search })
  const written = useRef<string | null>(null)
  const entry = `${location.key} ${search}`
  const read = useRef<string | null>(null)
  useEffect(() => {
    latest.current = { view, search }
    // The comparison is another, as by a correction: what is open stays, and what is done in it.
    if (read.current === entry) return pins.set(resolve(pins.get()), pins.part())
    read.current = entry
    // Ignores a pin that it wrote itself: the reader may have stepped on since.
    if (view.pin !== written.current) pins.set(resolve(view.pin))
    written.current = view.pin
  }, [view, search, entry, pins, resolve])
  useEffect(() => {
    let timer = 0
    const write = () => {
      const { view: shown, search: from } = latest.current
      written.current = pins.get()
      replaceQuery(writeViewState({ ...shown, pin: pins.get() }, new URLSearchParams(from)))
    }
    const stop = pins.subscribe(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(write, rest)
    })
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [pins])
  const change = useCallback<ChangeView>(
    (patch, { replace = false } = {}) => {
      const { view: before, search: from } = latest.current
      const next = { ...before, ...patch, pin: pins.get() }
      latest.current = { view: next, search: from }
      written.current = next.pin
      const query = writeViewState(next, new URLSearchParams(from))
      void navigate({ search: query.toString() }, { preventScrollReset: true, replace })
    },
    [navigate, pins],
  )
  return [view, change]
}

/** Changes the query of the entry at hand and keeps what the router noted in it. */
function replaceQuery(query: URLSearchParams): void {
  const { pathname, search, hash } = window.location
  const next = query.size > 0 ? `?${query}` : ''
  if (next !== search) window.history.replaceState(window.history.state, '', `${pathname}${next}${hash}`)
}
