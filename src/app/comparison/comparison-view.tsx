import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef } from 'react'
import { useHref } from 'react-router'
import type { Comparison } from '../../news/comparison.ts'
import type { Report } from '../../news/report.ts'
import { paths } from '../paths.ts'
import { Title } from '../shared/title.tsx'
import { useWords } from '../shared/use-words.ts'
import { comparisonWords } from '../words/comparison.ts'
import { Said } from './acts/said.tsx'
import { Announcements } from './bar/announcements.tsx'
import { LeadBar } from './bar/lead-bar.tsx'
import { First } from './first/first.tsx'
import { findPinned, prepareCompared } from './model/compared.ts'
import { reportNames } from './model/report-names.ts'
import { type Both, other } from './model/side.ts'
import { ComparedProvider } from './state/compared-context.ts'
import { createPinStore } from './state/pin-store.ts'
import { useComparisonKeys } from './state/use-comparison-keys.ts'
import { useCopying } from './state/use-copying.ts'
import { useKeepPlace } from './state/use-keep-place.ts'
import { usePin } from './state/use-pin.ts'
import { useRowClicks } from './state/use-row-clicks.ts'
import { useRows } from './state/use-rows.ts'
import { useSaid } from './state/use-said.ts'
import { useStepping } from './state/use-stepping.ts'
import { useView, type View } from './state/use-view.ts'
import { PrintLine } from './summary/print-line.tsx'
import './compare.css'
import './ledgers/ledger.css'
import './rows/columns.css'
import './rows/pair.css'
import './rows/pair-narrow.css'
import './rows/pinned.css'
import './rows/passage.css'
import './rows/fold.css'
import './bar/compare-bar.css'
import './bar/column-labels.css'
import './overview/overview-strip.css'
import '../shared/switch.css'

// On its way with the page, whose first screen does not wait for it; its styles come with the page.
const passages = import('./passages.tsx').then((m) => ({ default: m.Passages }))
const Passages = lazy(() => passages)
// Below the fold; its styles come with the page, so that a prerendered page is whole.
const Sources = lazy(() => import('./summary/sources.tsx').then((m) => ({ default: m.Sources })))
const Signs = lazy(() => import('./summary/signs.tsx').then((m) => ({ default: m.Signs })))
const Ledgers = lazy(() => import('./ledgers/ledgers.tsx').then((m) => ({ default: m.Ledgers })))

interface ComparisonViewProps {
  reports: Both<Report>
  comparison: Comparison
  /** What to know of the comparison as a whole, before all else. */
  notice?: ReactNode
}

/** Two reports side by side. */
export function ComparisonView({ reports, comparison, notice }: ComparisonViewProps) {
  const words = useWords(comparisonWords)
  const main = useRef<HTMLElement>(null)
  const root = useRef<HTMLElement>(null)
  const compared = useMemo(() => prepareCompared(reports, comparison), [reports, comparison])
  const pins = useMemo(() => createPinStore(null), [])
  const resolve = useCallback((pin: string | null) => findPinned(compared, pin)?.key ?? null, [compared])
  const names = useMemo(
    () => reportNames({ a: reports.a.article, b: reports.b.article }, words),
    [reports, words],
  )
  const [asked, setView] = useView({ pins, resolve })
  const view = useMemo(() => (comparison.method === 'none' ? unfiltered(asked) : asked), [asked, comparison])
  const rows = useRows(compared, pins, view)
  const { pin, from } = usePin(root, pins)
  const remember = useKeepPlace(root, `${view.mode} ${view.lead} ${view.show} ${view.having}`)
  const change = useCallback(
    (patch: Partial<View>) => {
      remember()
      setView(patch)
    },
    [remember, setView],
  )
  const flip = useCallback(() => setView({ lead: other(view.lead) }, { replace: true }), [setView, view.lead])
  const step = useStepping({ root, rows: rows.visible, pins, pin })
  const hrefs = useHrefs(reports)
  const { said, say } = useSaid()
  useCopying(main)
  useRowClicks({ root: main, pins, pin })
  const context = useMemo(
    () => ({ ...compared, names, pins, pin, hrefs, say }),
    [compared, names, pins, pin, hrefs, say],
  )
  useComparisonKeys({ reports, view, change, pins, pin, step })
  return (
    <main ref={main} id="main" className="frame compare" data-mode={view.mode} data-lead={view.lead}>
      <Title>{words.title(names)}</Title>
      <ComparedProvider value={context}>
        <PrintLine />
        <First notice={notice} view={view} />
        <Suspense>
          <Passages {...{ root, view, change, rows, step, from, flip }} />
        </Suspense>
        <Suspense>
          <Ledgers />
        </Suspense>
        <Suspense>
          <Signs />
        </Suspense>
        <Suspense>
          <Sources />
        </Suspense>
        <Announcements rows={rows} />
        <Said said={said} say={say} />
        <LeadBar lead={view.lead} setLead={(lead) => change({ lead })} rows={rows.visible} step={step} />
      </ComparedProvider>
    </main>
  )
}

/** Where nothing was compared there are no rows: both texts stand beside each other. */
const unfiltered = (view: View): View => ({ ...view, mode: 'order', show: 'all', having: [] })

/** Addresses that stay the same for as long as the page shows these two reports. */
function useHrefs({ a, b }: Both<Report>) {
  const here = useHref(paths.comparison(a.article.id, b.article.id))
  const hrefA = useHref(paths.article(a.article.id))
  const hrefB = useHref(paths.article(b.article.id))
  return useMemo(() => ({ here, a: hrefA, b: hrefB }), [here, hrefA, hrefB])
}
