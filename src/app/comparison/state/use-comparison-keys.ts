import { useNavigate } from 'react-router'
import type { Report } from '../../../news/report.ts'
import { paths } from '../../paths.ts'
import { useShortcuts } from '../../shared/shortcuts.ts'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { type Both, other } from '../model/side.ts'
import { features, shows, swapSides, toggled, type ViewState, writeViewState } from '../model/view-state.ts'
import type { Pin } from './compared-context.ts'
import type { PinStore } from './pin-store.ts'
import type { Step } from './use-stepping.ts'
import type { ChangeView, View } from './use-view.ts'

interface KeysOptions {
  reports: Both<Report>
  view: View
  change: ChangeView
  pins: PinStore
  pin: Pin
  step: Step
}

/** The keys of this page, in the order in which the keys dialog lists them. */
export function useComparisonKeys({ reports, view, change, pins, pin, step }: KeysOptions): void {
  const words = useWords(comparisonWords)
  const navigate = useNavigate()
  const filter = (digit: string) => {
    const at = Number(digit) - 1
    const feature = features[at - shows.length]
    const show = shows[at]
    if (show) change({ show })
    else if (feature) change({ having: toggled(view.having, feature) })
  }
  const swap = () =>
    void navigate(swapped(reports, { ...view, pin: pins.get() }), { preventScrollReset: true })
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

/** Where the same comparison is with its sides swapped, in the same view. */
export const swapped = ({ a, b }: Both<Report>, view: ViewState) => ({
  pathname: paths.comparison(b.article.id, a.article.id),
  search: writeViewState(swapSides(view)).toString(),
})

const otherMode = (mode: ViewState['mode']) => (mode === 'order' ? 'passage' : 'order')
