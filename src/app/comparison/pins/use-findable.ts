import { type RefObject, useEffect } from 'react'
import type { Side } from '../../../news/comparison/sides.ts'
import type { PinStore } from './pin-store.ts'

/**
 * Where one column is shown, lets find-in-page (and links to text) find what closed counterparts say, and opens the one it
 * stops at: HTML's `hidden="until-found"` with its event `beforematch`. The attribute is set past React, which knows of
 * `hidden` as on or off alone; a browser without the event is left as it is, for which `hidden` would be on. A found row
 * is not pinned: to draw its words anew with what ties them would take away the mark that the browser has just set.
 */
export function useFindable(list: RefObject<HTMLElement | null>, lead: Side, pins: PinStore): void {
  useEffect(() => {
    const element = list.current
    if (!element || typeof ResizeObserver === 'undefined' || !('onbeforematch' in element)) return
    const set = () => setFindable(element, lead, pins.get())
    const open = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('li[data-row]') : null
      if (row) row.dataset.found = ''
    }
    const close = () => {
      for (const row of element.querySelectorAll('[data-found]')) row.removeAttribute('data-found')
      set()
    }
    // It reports at once, when the page gets narrow or wide, and when rows come or go.
    const observer = new ResizeObserver(set)
    observer.observe(element)
    const stop = pins.subscribe(close)
    element.addEventListener('beforematch', open)
    return () => {
      observer.disconnect()
      stop()
      close()
      element.removeEventListener('beforematch', open)
    }
  }, [list, lead, pins])
}

/** Sets the attribute on every closed counterpart and on nothing else. */
function setFindable(list: HTMLElement, lead: Side, pinned: string | null): void {
  const narrow = getComputedStyle(list).getPropertyValue('--one-column') !== ''
  const closed = `[data-shared]:not([data-again~="${lead}"], [data-found]) > [data-side]:not([data-side="${lead}"])`
  for (const cell of list.querySelectorAll<HTMLElement>('li > [data-side]')) {
    const row = cell.parentElement?.dataset.row
    const findable = narrow && row !== pinned && cell.matches(closed)
    if (findable !== cell.hasAttribute('hidden')) {
      if (findable) cell.setAttribute('hidden', 'until-found')
      else cell.removeAttribute('hidden')
    }
  }
}
