import { useNavigate } from 'react-router'
import type { Report } from '../../../news/report.ts'
import { paths } from '../../paths.ts'
import { useShortcuts } from '../../shared/shortcuts.ts'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { toggled } from '../bar/filter-bar.tsx'
import { type Both, other } from '../model/side.ts'
import { features, shows, swapSides, type ViewState, writeViewState } from '../model/view-state.ts'
import type { ComparisonContext } from './compared-context.ts'
import type { Steps } from './use-stepping.ts'

interface KeysOptions {
  reports: Both<Report>
  view: ViewState
  change: (patch: Partial<ViewState>) => void
  pin: ComparisonContext['pin']
  step: Steps['step']
}

/** The keys of this page, in the order in which the keys dialog lists them. */
export function useComparisonKeys({ reports, view, change, pin, step }: KeysOptions): void {
  const words = useWords(comparisonWords)
  const navigate = useNavigate()
  const filter = (digit: string) => {
    const at = Number(digit) - 1
    const feature = features[at - shows.length]
    const show = shows[at]
    if (show) change({ show })
    else if (feature) change({ having: toggled(view.having, feature) })
  }
  const swap = () => {
    const pathname = paths.comparison(reports.b.article.id, reports.a.article.id)
    const search = writeViewState(swapSides(view)).toString()
    void navigate({ pathname, search }, { preventScrollReset: true, replace: true })
  }
  const digits = [...shows, ...features].map((_, index) => String(index + 1))
  useShortcuts(words.keys.title, [
    { keys: ['n'], label: words.keys.next, run: () => step(1) },
    { keys: ['p'], label: words.keys.previous, run: () => step(-1) },
    { keys: ['o'], label: words.keys.order, run: () => change({ mode: otherMode(view.mode) }) },
    { keys: ['f'], label: words.keys.flip, run: () => change({ lead: other(view.lead) }) },
    { keys: ['w'], label: words.keys.swap, run: swap },
    { keys: digits, label: words.keys.filters, run: filter },
    { keys: ['Escape'], label: words.keys.release, run: () => pin(null) },
  ])
}

const otherMode = (mode: ViewState['mode']) => (mode === 'order' ? 'passage' : 'order')
