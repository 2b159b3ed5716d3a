import { type RefObject, useState } from 'react'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from './first.module.css?names'

/** Whether a list shows all it has; `show` does, and gives the first of what was hidden the focus. */
export function useMore(list: RefObject<HTMLElement | null>, shown: number) {
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    // Once it is drawn.
    setTimeout(() =>
      list.current?.children[shown]?.querySelector<HTMLElement>('button, [role="button"]')?.focus(),
    )
  }
  return { open, show }
}

interface MoreProps {
  /** How many are hidden. */
  of: number
  more: ReturnType<typeof useMore>
  words: (count: number) => string
}

/** Opens the rest of a list; where no script runs, and on paper, nothing is hidden. */
export function More({ of, more, words }: MoreProps) {
  if (of <= 0 || more.open) return null
  return (
    <p className={css.firstMore}>
      <button type="button" className={buttonCss.link} onClick={more.show}>
        {words(of)}
      </button>
    </p>
  )
}
