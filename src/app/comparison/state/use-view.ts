import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { parseViewState, type ViewState, writeViewState } from '../model/view-state.ts'
import type { PinStore } from './pin-store.ts'

export type View = Omit<ViewState, 'pin'>
export type ChangeView = (patch: Partial<View>) => void

/** After so many milliseconds without another step the address follows the pin. */
const rest = 250

interface ViewOptions {
  pins: PinStore
  /** The row that a pin in the address means now. */
  resolve: (pin: string | null) => string | null
}

/**
 * The view that the address carries, and a stable way to change it: each change is an entry in the history, with the pin
 * of that moment. The pin itself is known to the page at once and to the address when the reader rests: a walk through
 * fourteen passages is no fourteen entries, and no step waits for the router.
 */
export function useView({ pins, resolve }: ViewOptions): [View, ChangeView] {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const view = useMemo(() => parseViewState(search), [search])
  const latest = useRef({ view, search })
  const written = useRef<string | null>(null)
  useEffect(() => {
    latest.current = { view, search }
    // An address of our own making says nothing new, and a reader may have stepped on since.
    if (view.pin !== written.current) pins.set(resolve(view.pin))
    written.current = view.pin
  }, [view, search, pins, resolve])
  const write = useCallback(
    (patch: Partial<View>, replace: boolean) => {
      const { view: before, search: from } = latest.current
      const next = { ...before, ...patch, pin: pins.get() }
      latest.current = { view: next, search: from }
      written.current = next.pin
      const query = writeViewState(next, from).toString()
      if (replace && query === from.toString()) return
      void navigate({ search: query }, { replace, preventScrollReset: true })
    },
    [navigate, pins],
  )
  useEffect(() => {
    let timer = 0
    const stop = pins.subscribe(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => write({}, true), rest)
    })
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [pins, write])
  return [view, useCallback((patch) => write(patch, false), [write])]
}
