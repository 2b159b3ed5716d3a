import { Fragment, type MouseEvent, type ReactNode } from 'react'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'

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
    <a className={buttonCss.link} href={`${hrefs.here}?pin=${to}`} onClick={onClick} aria-label={label}>
      {children}
    </a>
  )
}

/** The numbers of rows, in their order: `2, 7`. */
export function RowLinks({ to }: { to: readonly Row[] }) {
  const { rowLabel } = usePlaces()
  return to
    .toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0))
    .map((row, place) => (
      <Fragment key={row.key}>
        {place > 0 && ', '}
        <RowLink to={row.key} label={rowLabel(row)}>
          {row.number}
        </RowLink>
      </Fragment>
    ))
}
