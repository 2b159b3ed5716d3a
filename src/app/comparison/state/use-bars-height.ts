import { type RefObject, useEffect } from 'react'

/** Tells the style sheet how high the sticky bars are, for what has to stay clear of them. */
export function useBarsHeight(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const section = root.current
    const bars = section?.querySelector<HTMLElement>('[data-bars]')
    if (!section || !bars || typeof ResizeObserver === 'undefined') return
    const tell = () => document.documentElement.style.setProperty('--bars', `${bars.offsetHeight}px`)
    const observer = new ResizeObserver(tell)
    observer.observe(bars)
    return () => {
      observer.disconnect()
      document.documentElement.style.removeProperty('--bars')
    }
  }, [root])
}
