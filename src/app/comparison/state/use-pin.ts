import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ViewState } from '../model/view-state.ts'
import { bringIntoView } from './bring-into-view.ts'
import type { PinOrigin } from './compared-context.ts'

interface PinOptions {
  root: RefObject<HTMLElement | null>
  /** Key of the pinned row, if the filter shows it. */
  pinned: string | null
  setView: (patch: Partial<ViewState>) => void
}

/** A stable way to pin a row; what it brings into view depends on where the reader pinned it from. */
export function usePin({ root, pinned, setView }: PinOptions) {
  const pending = useRef<PinOrigin>(null)
  const now = useRef(pinned)
  useEffect(() => {
    now.current = pinned
    if (pinned !== null && root.current) bringIntoView(root.current, { key: pinned, from: pending.current })
    pending.current = null
  }, [pinned, root])
  return useCallback(
    (key: string | null, from: PinOrigin = null) => {
      if (key !== null && key === now.current && root.current) bringIntoView(root.current, { key, from })
      pending.current = from
      setView(key === null || from !== null ? { pin: key } : { pin: key })
    },
    [root, setView],
  )
}
