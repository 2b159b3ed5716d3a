import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { parseViewState, type ViewState, writeViewState } from '../model/view-state.ts'

type SetView = (patch: Partial<ViewState>) => void

/**
 * The view that the address carries, and a stable way to change it. A pin replaces the entry in the history, anything
 * else adds one: Back undoes a filter, not a walk through fourteen passages.
 */
export function useView(): [ViewState, SetView] {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const view = useMemo(() => parseViewState(search), [search])
  const latest = useRef({ view, search })
  useEffect(() => {
    latest.current = { view, search }
  }, [view, search])
  const setView = useCallback(
    (patch: Partial<ViewState>) => {
      const next = { ...latest.current.view, ...patch }
      latest.current = { ...latest.current, view: next }
      const replace = Object.keys(patch).every((name) => name === 'pin')
      const query = writeViewState(next, latest.current.search).toString()
      navigate({ search: query }, { replace, preventScrollReset: true })
    },
    [navigate],
  )
  return [view, setView]
}
