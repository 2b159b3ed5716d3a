import { type RefObject, useEffect } from 'react'
import type { Pin } from './compared-context.ts'
import type { PinPlace, PinStore } from './pin-store.ts'

interface ClicksOptions {
  root: RefObject<HTMLElement | null>
  pins: PinStore
  pin: Pin
}

/**
 * A row opens and closes anywhere on its text, unless words are selected or something in it was meant. One listener for
 * all rows; for keys each has a control of its own. Rows say where they stand with `data-place`.
 */
export function useRowClicks({ root, pins, pin }: ClicksOptions): void {
  useEffect(() => {
    const element = root.current
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, button, input, summary, [data-still]')) return
      const { row, place } = target.closest<HTMLElement>('li[data-row][data-place]')?.dataset ?? {}
      if (row === undefined || getSelection()?.isCollapsed === false) return
      const open = pins.get() === row && (place === 'list' || pins.place() === place)
      pin(open ? null : row, place === 'list' ? 'row' : (place as Exclude<PinPlace, 'list'>))
    }
    element?.addEventListener('click', click)
    return () => element?.removeEventListener('click', click)
  }, [root, pins, pin])
}
