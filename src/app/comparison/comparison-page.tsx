import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { comparisonQuery, reportQuery } from '../../bundle/read/queries.ts'
import { turnComparison } from '../../news/comparison/mirror-comparison.ts'
import type { Report } from '../../news/report/report.ts'
import { ComparisonView } from './comparison-view.tsx'

const ComparedHere = lazy(() =>
  import('./unpaired/compared-here.tsx').then((m) => ({ default: m.ComparedHere })),
)

/** The comparison of two reports, in the order of the address; made here where the build made none. */
export function ComparisonPage({ left, right }: { left: string; right: string }) {
  const { data: a } = useSuspenseQuery(reportQuery(left))
  const { data: b } = useSuspenseQuery(reportQuery(right))
  const { data: stored } = useSuspenseQuery(comparisonQuery(left, right))
  const reports = useMemo(() => ({ a: a as Report, b: b as Report }), [a, b])
  const comparison = useMemo(() => stored && turnComparison(stored, left), [stored, left])
  if (comparison === null)
    return (
      <Suspense fallback={<main id="main" className="frame" aria-busy="true" />}>
        <ComparedHere reports={reports} oneEvent={a?.others.some(({ card }) => card.id === right) === true} />
      </Suspense>
    )
  return <ComparisonView reports={reports} comparison={comparison} />
}
