import { Link } from 'react-router'
import { Icon } from '../../shared/icon.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCompared } from '../state/compared-context.ts'
import { swapped } from '../state/use-comparison-keys.ts'
import { usePinned } from '../state/use-pinned.ts'
import type { View } from '../state/use-view.ts'

/** The same comparison with its sides swapped, in the same view. */
export function SwapLink({ view }: { view: View }) {
  const words = useWords(comparisonWords)
  const { reports } = useCompared()
  const pin = usePinned()
  return (
    <Link className="swap" to={swapped(reports, { ...view, pin })} preventScrollReset replace>
      <Icon name="flip" /> {words.swap}
    </Link>
  )
}
