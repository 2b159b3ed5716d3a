import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { afterLayout } from './after-layout.ts'
import { bringIntoView } from './bring-into-view.ts'
import type { Pin, PinOrigin } from './compared-context.ts'
import { type PinStore, usePinned } from './pin-store.ts'

/** A stable way to pin a row, and where the last pin was set from. */
export function usePin(root: RefObject<HTMLElement | null>, pins: PinStore) {
  const from = useRef<PinOrigin>(null)
  const pin = useCallback<Pin>(
    (key, origin = null) => {
      if (key !== null && key === pins.get() && root.current)
        bringIntoView(root.current, { key, from: origin })
      from.current = origin
      pins.set(key)
    },
    [pins, root],
  )
  return { pin, from }
}

interface PinFollowerProps {
  root: RefObject<HTMLElement | null>
  from: RefObject<PinOrigin>
}

/** Brings what gets pinned into view, once it is drawn. */
export function PinFollower({ root, from }: PinFollowerProps): null {
  const pinned = usePinned()
  useEffect(() => {
    const section = root.current
    const origin = from.current
    from.current = null
    if (pinned === null || section === null) return
    return afterLayout(section, () => bringIntoView(section, { key: pinned, from: origin }))
  }, [pinned, root, from])
  useEffect(() => {
    const section = root.current
    if (!section || pinned === null || typeof ResizeObserver === 'undefined') return
    let width = section.offsetWidth
    // A page turned or made narrower keeps the pinned row in sight.
    const observer = new ResizeObserver(() => {
      if (section.offsetWidth === width) return
      width = section.offsetWidth
      bringIntoView(section, { key: pinned, from: 'row' })
    })
    observer.observe(section)
    return () => observer.disconnect()
  }, [pinned, root])
  return null
}
