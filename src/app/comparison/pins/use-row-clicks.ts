import { type RefObject, useEffect } from 'react'
import type { Pin } from '../state/compared-context.ts'
import type { PinPart, PinStore } from './pin-store.ts'

interface ClicksOptions {
  root: RefObject<HTMLElement | null>
  pins: PinStore
  pin: Pin
}

/**
 * A row opens and closes anywhere on its text, unless words are selected or something in it was meant. One listener for
 * all rows; for keys each has a control of its own. Rows say where they stand with `data-part`.
 */
export function useRowClicks({ root, pins, pin }: ClicksOptions): void {
  useEffect(() => {
    const element = root.current
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, button, input, summary, [data-still]')) return
      const { row, part } = target.closest<HTMLElement>('li[data-row][data-part]')?.dataset ?? {}
      if (row === undefined || getSelection()?.isCollapsed === false) return
      const open = pins.get() === row && (part === 'list' || pins.part() === part)
      pin(open ? null : row, part === 'list' ? 'row' : (part as Exclude<PinPart, 'list'>))
    }
    element?.addEventListener('click', click)
    return () => element?.removeEventListener('click', click)
  }, [root, pins, pin])
}
