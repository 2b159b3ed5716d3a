import { useNavigate } from 'react-router'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { carried } from '../../../news/comparison/ledgers.ts'
import { type Both, other } from '../../../news/comparison/sides.ts'
import type { Report } from '../../../news/report/report.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import { useShortcuts } from '../../shell/keys/shortcuts.ts'
import { shows, swapSides, toggled, type ViewState, writeViewState } from '../model/view-state.ts'
import type { Pin } from '../state/compared-context.ts'
import type { ChangeView, View } from '../state/use-view.ts'
import type { PinStore } from './pin-store.ts'
import type { Step } from './use-stepping.ts'

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
    const feature = carried[at - shows.length]
    const show = shows[at]
    if (show) change({ show })
    else if (feature) change({ having: toggled(view.having, feature) })
  }
  const swap = () =>
    void navigate(swapped(reports, { ...view, pin: pins.get() }), { preventScrollReset: true })
  const digits = [...shows, ...carried].map((_, index) => String(index + 1))
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
