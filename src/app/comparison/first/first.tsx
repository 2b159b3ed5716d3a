import { lazy, type ReactNode, Suspense } from 'react'
import { sides } from '../../../news/comparison/sides.ts'
import { tallyComparison } from '../../../news/comparison/tally.ts'
import { SwapLink } from '../bar/swap-link.tsx'
import { ChangeTools } from '../choose/change-tools.tsx'
import { Tools } from '../export/tools.tsx'
import { useCompared } from '../state/compared-context.ts'
import type { View } from '../state/use-view.ts'
import { Counts } from './counts.tsx'
import * as css from './first.module.css?names'
import { Head } from './head.tsx'
import '../../ui/signs/relation.module.css'
import './first.module.css'
import './twin.module.css'
import './tells.module.css'
import '../acts/acts.module.css'

// Requested when the page is, so that no layout shifts when it arrives, but awaited by nothing. Its styles are imported
// with the page, so that a prerendered page is complete.
const content = import('./content.tsx').then((m) => ({ default: m.Content }))
const Content = lazy(() => content)

/** What a reader should know in fifteen seconds: who tells, in what they differ, what one alone tells, what both tell. */
export function First({ notice, view }: { notice: ReactNode; view: View }) {
  const tally = tallyComparison(useCompared().comparison)
  return (
    <header className={css.first}>
      <div className={css.firstHeads}>
        <Head side={sides[0]} />
        <div className={css.firstMid}>
          <SwapLink view={view} />
        </div>
        <Head side={sides[1]} />
      </div>
      <Counts tally={tally} />
      <Tools />
      {notice && <div className={css.firstNotice}>{notice}</div>}
      <Suspense fallback={<div className={css.firstAwaited} />}>
        <Content />
      </Suspense>
      <ChangeTools view={view} />
    </header>
  )
}
