import type { MouseEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Icon } from '../../ui/signs/icon.tsx'
import { swapped } from '../pins/use-comparison-keys.ts'
import { useCompared } from '../state/compared-context.ts'
import type { View } from '../state/use-view.ts'
import * as css from './column-labels.module.css?names'

/** The same comparison with its sides swapped, in the same view. The pin is read at the click: a step draws no link anew. */
export function SwapLink({ view }: { view: View }) {
  const words = useWords(comparisonWords)
  const { reports, pins } = useCompared()
  const navigate = useNavigate()
  const swap = (event: MouseEvent) => {
    const pin = pins.get()
    if (pin === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void navigate(swapped(reports, { ...view, pin }), { preventScrollReset: true })
  }
  return (
    <Link
      className={css.swap}
      to={swapped(reports, { ...view, pin: null })}
      preventScrollReset
      onClick={swap}
    >
      <Icon name="flip" /> {words.swap}
    </Link>
  )
}
