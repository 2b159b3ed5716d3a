import { lazy, type ReactNode, Suspense } from 'react'
import { tallyComparison } from '../../../news/tally.ts'
import { SwapLink } from '../bar/swap-link.tsx'
import { ChangeTools } from '../choose/change-tools.tsx'
import { Tools } from '../export/tools.tsx'
import { sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import type { View } from '../state/use-view.ts'
import { Counts } from './counts.tsx'
import { Head } from './head.tsx'
import '../../shared/relation.css'
import './first.css'
import './twin.css'
import './tells.css'
import '../acts/acts.css'

// On its way with the page, so that nothing moves when it is there, yet nothing waits for it. Its styles come with the
// page: a prerendered one is whole.
const content = import('./content.tsx').then((m) => ({ default: m.Content }))
const Content = lazy(() => content)

/** What a reader should know in fifteen seconds: who tells, in what they differ, what one alone tells, what both tell. */
export function First({ notice, view }: { notice: ReactNode; view: View }) {
  const tally = tallyComparison(useCompared().comparison)
  return (
    <header className="first">
      <div className="first__heads">
        <Head side={sides[0]} />
        <div className="first__mid">
          <SwapLink view={view} />
        </div>
        <Head side={sides[1]} />
      </div>
      <Counts tally={tally} />
      <Tools />
      {notice && <div className="first__notice">{notice}</div>}
      <Suspense>
        <Content />
      </Suspense>
      <ChangeTools view={view} />
    </header>
  )
}
