import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Address of the link that had focus when a page was left, by the page's history key. */
const leftFrom = new Map<string, string>()

/**
 * After a navigation to another page, focus goes to its heading, so that a screen reader reads on from there; after going
 * back, to the link by which the page was left. Scrolling is not touched. A page that places focus itself says so by
 * `state: { focus }`.
 */
export function useNavigationFocus(): void {
  const { key, pathname, hash, state } = useLocation()
  const type = useNavigationType()
  const shown = useRef({ key, pathname })
  // Going back finds the entry's state again; its request for focus was for the first visit only.
  const said = type !== 'POP' && (state as { focus?: string } | null)?.focus !== undefined
  const placed = said || hash !== ''
  useEffect(() => {
    // What had focus may be gone with the page before, e.g. a filter that was taken off.
    const lost = document.activeElement === document.body && shown.current.key !== key
    if (lost || (shown.current.pathname !== pathname && !placed))
      focusOn(type === 'POP' ? leftFrom.get(key) : undefined)
    shown.current = { key, pathname }
    const remember = (event: FocusEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('main a[href]')
      if (link) leftFrom.set(key, link.href)
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [key, pathname, placed, type])
}

function focusOn(address: string | undefined): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
  const link = address && links.find(({ href }) => href === address)
  const target = link || document.querySelector<HTMLElement>('main h1') || document.getElementById('main')
  if (!target) return
  if (!link) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
