import { type RefObject, useEffect } from 'react'
import { useInSight } from '../../navigation/in-sight.ts'
import { landOn } from '../../shell/land-on.ts'
import { textDirective } from '../../ui/text/text-directive.ts'
import type { PinOrigin } from '../state/compared-context.ts'
import { bringIntoView } from './bring-into-view.ts'
import type { Origin } from './use-pin.ts'
import { usePinned } from './use-pinned.ts'

export interface PinFollowerProps {
  root: RefObject<HTMLElement | null>
  from: RefObject<Origin>
  /** Shows the other report where the page has room for one alone. */
  flip: () => void
}

/** Brings what gets pinned into view, and keeps it in sight when the page is turned or made narrower. */
export function PinFollower({ root, from, flip }: PinFollowerProps): null {
  const pinned = usePinned()
  const inSight = useInSight()
  useEffect(() => {
    if (inSight && location.hash !== '') return landOn(() => asked()?.scrollIntoView({ block: 'start' }))
  }, [inSight])
  useEffect(() => {
    const section = root.current
    const origin = from.current
    from.current = 'address'
    // What was opened above the texts stays in sight there.
    if (section === null || pinned === null || origin === 'differs' || origin === 'tells') return
    const bring = (how: PinOrigin) => bringIntoView(section, { key: pinned, from: how })
    if (origin !== null && origin !== 'address') return follow(section, origin, bring)
    if (!inSight || (origin === 'address' && textDirective() !== null)) return
    const stop = landOn(() => {
      if (origin === 'address' && asked()) return
      if (isUndrawn(section, pinned)) flip()
      else bring(null)
    })
    const unfollow = follow(section, null, bring)
    return () => {
      stop()
      unfollow?.()
    }
  }, [pinned, root, from, flip, inSight])
  return null
}

/** The place of the page that the address names beside the pin. */
const asked = () => (location.hash === '' ? null : document.getElementById(location.hash.slice(1)))

/** In article order a narrow page shows one report: what only the other tells is on the page, and nowhere to be seen. */
function isUndrawn(section: HTMLElement, key: string): boolean {
  const isDrawn = (element: Element) => element.getClientRects().length > 0
  const all = [...section.querySelectorAll(`:is(li, span)[data-row~="${key}"]`)]
  return isDrawn(section) && all.length > 0 && !all.some(isDrawn)
}

/**
 * A ResizeObserver calls back between layout and paint, also the first time: reading geometry there forces no layout in
 * the middle of a script.
 */
function follow(section: HTMLElement, origin: PinOrigin, bring: (how: PinOrigin) => void) {
  if (typeof ResizeObserver === 'undefined') {
    if (origin !== null) bring(origin)
    return
  }
  let width: number | null = null
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0
    if (now === width) return
    if (width !== null) bring('row')
    else if (origin !== null) bring(origin)
    width = now
  })
  observer.observe(section)
  return () => observer.disconnect()
}
