import type { MouseEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { Icon } from '../../shared/icon.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCompared } from '../state/compared-context.ts'
import { swapped } from '../state/use-comparison-keys.ts'
import type { View } from '../state/use-view.ts'

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
    <Link className="swap" to={swapped(reports, { ...view, pin: null })} preventScrollReset onClick={swap}>
      <Icon name="flip" /> {words.swap}
    </Link>
  )
}
