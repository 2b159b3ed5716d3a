import { lazy, type ReactNode, Suspense } from 'react'
import { tallyComparison } from '../../../news/tally.ts'
import { ChangeTools } from '../choose/change-tools.tsx'
import { Tools } from '../export/tools.tsx'
import { useCompared } from '../state/compared-context.ts'
import type { View } from '../state/use-view.ts'
import { Tally } from './tally.tsx'
import '../../shared/banner.css'
import './contradictions.css'

// On its way with the page, so that nothing moves when it is there, yet nothing waits for it. Its styles come with the
// page too: a prerendered one is whole.
const explained = import('./explained.tsx').then((m) => ({ default: m.Explained }))
const Explained = lazy(() => explained)

/** What a reader should know in fifteen seconds: what both tell, what they contradict, and what was not compared. */
export function Summary({ notice, view }: { notice: ReactNode; view: View }) {
  const tally = tallyComparison(useCompared().comparison)
  return (
    <header className="tally">
      <Tally tally={tally} />
      <Suspense>
        <Explained tally={tally} />
      </Suspense>
      {notice}
      <Tools at="top" />
      <ChangeTools view={view} />
    </header>
  )
}
