import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef } from 'react'
import { useHref } from 'react-router'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { sharedWords } from '#texts/shared.ts'
import type { Comparison } from '../../news/comparison/comparison.ts'
import { type Both, other } from '../../news/comparison/sides.ts'
import type { Report } from '../../news/report/report.ts'
import { useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import { Title } from '../shell/title.tsx'
import { Said } from './acts/said.tsx'
import { Announcements } from './bar/announcements.tsx'
import * as css from './compare.module.css?names'
import { First } from './first/first.tsx'
import { findPinned, prepareCompared } from './model/compared.ts'
import { reportNames } from './model/report-names.ts'
import { createPinStore } from './pins/pin-store.ts'
import { useComparisonKeys } from './pins/use-comparison-keys.ts'
import { usePin } from './pins/use-pin.ts'
import { useRowClicks } from './pins/use-row-clicks.ts'
import { useSaid } from './pins/use-said.ts'
import { useStepping } from './pins/use-stepping.ts'
import { ComparedProvider, useCompared } from './state/compared-context.ts'
import { useCopying } from './state/use-copying.ts'
import { useKeepPlace } from './state/use-keep-place.ts'
import { useRows } from './state/use-rows.ts'
import { useView, type View } from './state/use-view.ts'
import './compare.module.css'
import './ledgers/ledger.module.css'
import './rows/columns.module.css'
import './rows/pair.module.css'
import './rows/pair-narrow.module.css'
import './rows/pinned.module.css'
import './rows/passage.module.css'
import './rows/fold.module.css'
import '../ui/shapes/pick.module.css'
import './corrections/corrections.module.css'
import './bar/compare-bar.module.css'
import './bar/column-labels.module.css'
import '../ui/shapes/button.module.css'
import './bar/lead-bar.module.css'
import './overview/overview-strip.module.css'
import '../ui/shapes/switch.module.css'

// Requested when the page is, but not awaited by its first screen. Its styles are imported above, with the page.
const passages = import('./passages.tsx').then((m) => ({ default: m.Passages }))
const Passages = lazy(() => passages)
// Below the fold, or at the foot of a narrow page; its styles come with the page, so that a prerendered page is whole.
const Sources = lazy(() => import('./summary/sources.tsx').then((m) => ({ default: m.Sources })))
const Signs = lazy(() => import('./summary/signs.tsx').then((m) => ({ default: m.Signs })))
const LeadBar = lazy(() => import('./bar/lead-bar.tsx').then((m) => ({ default: m.LeadBar })))
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
    <main ref={main} id="main" className={`frame ${css.compare}`} data-mode={view.mode} data-lead={view.lead}>
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
        <Suspense>
          <LeadBar lead={view.lead} setLead={(lead) => change({ lead })} rows={rows.visible} step={step} />
        </Suspense>
      </ComparedProvider>
    </main>
  )
}

/** Where nothing was compared there are no rows: both texts stand beside each other. */
const unfiltered = (view: View): View => ({ ...view, mode: 'order', show: 'all', having: [] })

/** Addresses that stay the same for as long as the page shows these two reports. */
function useHrefs({ a, b }: Both<Report>) {
  const here = useHref(paths.comparison(a.article.id, b.article.id))
  const hrefA = useHref(paths.article(a.article))
  const hrefB = useHref(paths.article(b.article))
  return useMemo(() => ({ here, a: hrefA, b: hrefB }), [here, hrefA, hrefB])
}

/** On paper only: the name of the tool and the files, above everything. */
function PrintLine() {
  const { collate } = useWords(sharedWords)
  const { a, b } = useCompared().reports
  return (
    <p className="print-line" aria-hidden="true">
      <span>{collate}</span>
      <span>{[...a.article.files, ...b.article.files].join(' · ')}</span>
    </p>
  )
}
