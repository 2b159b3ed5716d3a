import { lazy, type RefObject, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { firstWords } from '#texts/comparison/first.ts'
import { holdsOwnPages } from '../device/holds-own-pages.ts'
import { useWords } from '../i18n/use-words.ts'
import { ColumnLabels } from './bar/column-labels.tsx'
import * as css from './bar/compare-bar.module.css?names'
import { FilterBar } from './bar/filter-bar.tsx'
import { LeadChoice } from './bar/lead-choice.tsx'
import { ModeSwitch } from './bar/mode-switch.tsx'
import { StepButtons } from './bar/step-buttons.tsx'
import { countKinds } from './model/rows/filter-rows.ts'
import type { Row } from './model/rows/row.ts'
import { lanesFor } from './model/rows/strip-lanes.ts'
import { OverviewStrip } from './overview/overview-strip.tsx'
import { PinFollower, type PinFollowerProps } from './pins/pin-follower.ts'
import type { Step } from './pins/use-stepping.ts'
import { PairList } from './rows/pair-list.tsx'
import { useCompared } from './state/compared-context.ts'
import type { ShownRows } from './state/use-rows.ts'
import { useSheet } from './state/use-sheet.ts'
import type { ChangeView, View } from './state/use-view.ts'
import { useViewportMarks } from './state/use-viewport-marks.ts'
import { WatchProvider } from './state/watch-context.ts'

// Within a boundary that is on the page already: the rows stay until the other arrangement is here.
const Facing = lazy(() => import('./facing/facing.tsx').then((m) => ({ default: m.Facing })))

const Corrections = lazy(() =>
  import('./corrections/corrections.tsx').then((m) => ({ default: m.Corrections })),
)

interface PassagesProps extends Pick<PinFollowerProps, 'from' | 'flip'> {
  root: RefObject<HTMLElement | null>
  view: View
  change: ChangeView
  rows: ShownRows
  step: Step
}

/** The bars and, under them, the rows or the two texts. */
export function Passages({ root, view, change, rows, step, from, flip }: PassagesProps) {
  const words = useWords(comparisonWords)
  const first = useWords(firstWords)
  const compared = useCompared()
  const marks = useRef<SVGSVGElement>(null)
  const lanes = useMemo(() => lanesFor(view.mode, rows.rows, compared), [view.mode, rows.rows, compared])
  const watch = useViewportMarks({ root, marks, lanes, mode: view.mode })
  // Those of the reader's that find their words no more are told too.
  const [holds, setHolds] = useState(false)
  useEffect(() => setHolds(holdsOwnPages()), [])
  useBarsHeight(root)
  const Sheet = useSheet()
  const visible = useCallback((row: Row) => rows.shown.has(row.key), [rows.shown])
  const all = view.show === 'all' && view.having.length === 0
  return (
    <section ref={root} className={css.passages} id="texts" aria-labelledby="texts-title">
      <header className={css.passagesHead}>
        <h2 className={css.passagesTitle} id="texts-title">
          {view.mode === 'order' || Sheet ? first.textsInOrder : first.texts}
        </h2>
        {compared.comparison.method !== 'none' && (
          <span className="quiet">
            {view.mode === 'passage' && !Sheet
              ? first.rowsInOrder(rows.rows.length, compared.names[view.lead])
              : first.unmatchedUnderlined}
          </span>
        )}
      </header>
      <LeadChoice view={view} change={change} />
      <div className={css.bars} data-bars="" data-sticky="">
        {compared.comparison.method !== 'none' && (
          <div className={css.cbar}>
            <div className={css.cbarRow}>
              <FilterBar view={view} change={change} counts={rows.counts} />
              <ModeSwitch mode={view.mode} change={change} />
            </div>
            <div className={css.cbarMap}>
              <OverviewStrip
                lanes={lanes}
                mode={view.mode}
                shown={rows.shown}
                label={words.overview(compared.names, countKinds(rows.rows))}
                jump={compared.pin}
                marks={marks}
              />
              <StepButtons rows={rows.visible} step={step} />
            </div>
          </div>
        )}
        <ColumnLabels mode={view.mode} />
      </div>
      <WatchProvider value={watch}>
        <Suspense>
          {Sheet ? (
            <Sheet />
          ) : view.mode === 'order' ? (
            <Facing lead={view.lead} shown={all ? null : rows.shown} />
          ) : (
            <PairList
              key={`${view.show} ${view.having}`}
              rows={rows.rows}
              lead={view.lead}
              visible={visible}
              showAll={() => change({ show: 'all', having: [] })}
            />
          )}
        </Suspense>
      </WatchProvider>
      <PinFollower root={root} from={from} flip={flip} />
      {(compared.comparison.corrected || holds) && (
        <Suspense>
          <Corrections />
        </Suspense>
      )}
    </section>
  )
}

/** Tells the style sheet how high the sticky bars are, for what has to stay clear of them. */
function useBarsHeight(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const section = root.current
    const bars = section?.querySelector<HTMLElement>('[data-bars]')
    if (!section || !bars || typeof ResizeObserver === 'undefined') return
    const tell = () => document.documentElement.style.setProperty('--bars', `${bars.offsetHeight}px`)
    const observer = new ResizeObserver(tell)
    observer.observe(bars)
    return () => {
      observer.disconnect()
      document.documentElement.style.removeProperty('--bars')
    }
  }, [root])
}
