import { Link } from 'react-router'
import { paths } from '../../paths.ts'
import { Icon } from '../../shared/icon.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { swapSides, type ViewState, writeViewState } from '../model/view-state.ts'
import { useCompared } from '../state/compared-context.ts'

/** The same comparison with its sides swapped, in the same view. */
export function SwapLink({ view }: { view: ViewState }) {
  const words = useWords(comparisonWords)
  const { a, b } = useCompared().reports
  const search = writeViewState(swapSides(view)).toString()
  return (
    <Link
      className="swap"
      to={{ pathname: paths.comparison(b.article.id, a.article.id), search }}
      preventScrollReset
      replace
    >
      <Icon name="flip" /> {words.swap}
    </Link>
  )
}
