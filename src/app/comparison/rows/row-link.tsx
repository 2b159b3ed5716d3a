import type { MouseEvent, ReactNode } from 'react'
import { useCompared } from '../state/compared-context.ts'

interface RowLinkProps {
  to: string
  /** Its name where the text alone does not say it. */
  label?: string
  children: ReactNode
}

/**
 * A link that pins a row and brings it into view; its address can be sent, and opens the page there. A plain anchor:
 * the router's link is drawn anew at every step through the page, and a long comparison has a thousand of them.
 */
export function RowLink({ to, label, children }: RowLinkProps) {
  const { pin, hrefs } = useCompared()
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    pin(to)
  }
  return (
    <a className="link" href={`${hrefs.here}?pin=${to}`} onClick={onClick} aria-label={label}>
      {children}
    </a>
  )
}
