import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { bringIntoView } from './bring-into-view.ts'
import type { Pin, PinOrigin } from './compared-context.ts'
import type { PinStore } from './pin-store.ts'
import { usePinned } from './use-pinned.ts'

/** A stable way to pin a row, and where the last pin was set from. */
export function usePin(root: RefObject<HTMLElement | null>, pins: PinStore) {
  const from = useRef<PinOrigin>(null)
  const pin = useCallback<Pin>(
    (key, origin = null) => {
      const place = origin === 'differs' || origin === 'tells' ? origin : 'list'
      if (key !== null && key === pins.get() && place === 'list' && root.current)
        bringIntoView(root.current, { key, from: origin })
      from.current = origin
      pins.set(key, place)
    },
    [pins, root],
  )
  return { pin, from }
}

interface PinFollowerProps {
  root: RefObject<HTMLElement | null>
  from: RefObject<PinOrigin>
}

/**
 * Brings what gets pinned into view once it is laid out, and keeps it in sight when the page is turned or made narrower.
 * An observer reports after the layout and before the painting, also for the first time: to read the geometry there makes
 * the browser lay out nothing in the middle of a script.
 */
export function PinFollower({ root, from }: PinFollowerProps): null {
  const pinned = usePinned()
  useEffect(() => {
    const section = root.current
    const origin = from.current
    from.current = null
    // What was opened above the texts stays in sight there.
    if (section === null || pinned === null || origin === 'differs' || origin === 'tells') return
    if (typeof ResizeObserver === 'undefined') return bringIntoView(section, { key: pinned, from: origin })
    let width: number | null = null
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? 0
      if (now === width) return
      bringIntoView(section, { key: pinned, from: width === null ? origin : 'row' })
      width = now
    })
    observer.observe(section)
    return () => observer.disconnect()
  }, [pinned, root, from])
  return null
}
