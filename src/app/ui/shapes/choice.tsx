import type { ReactNode } from 'react'
import * as pickCss from './pick.module.css?names'

interface ChoiceProps {
  on: boolean
  /** How much it would show. */
  count: number
  choose: () => void
  children: ReactNode
}

/** One of the choices of a filter. Its styles, `pick.css`, come with the page that has it. */
export function Choice({ on, count, choose, children }: ChoiceProps) {
  return (
    <button type="button" className={pickCss.pickOption} aria-pressed={on} onClick={choose}>
      <span className={pickCss.pickLabel}>{children}</span> <span className={pickCss.pickCount}>{count}</span>
    </button>
  )
}
