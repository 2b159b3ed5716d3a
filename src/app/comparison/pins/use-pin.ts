import { type RefObject, useCallback, useRef } from 'react'
import type { Pin, PinOrigin } from '../state/compared-context.ts'
import { bringIntoView } from './bring-into-view.ts'
import type { PinStore } from './pin-store.ts'

/** What set the pin: the address, or what the page tells of it. */
export type Origin = PinOrigin | 'address'

/** A stable way to pin a row, and where the last pin was set from. */
export function usePin(root: RefObject<HTMLElement | null>, pins: PinStore) {
  const from = useRef<Origin>('address')
  const pin = useCallback<Pin>(
    (key, origin = null) => {
      const part = origin === 'differs' || origin === 'tells' ? origin : 'list'
      if (key !== null && key === pins.get() && part === 'list' && root.current)
        bringIntoView(root.current, { key, from: origin })
      from.current = origin
      pins.set(key, part)
    },
    [pins, root],
  )
  return { pin, from }
}
