import { lazy, Suspense } from 'react'
import { useCompared } from '../state/compared-context.ts'
import { Notes } from '../summary/notes.tsx'
import { Differs } from './differs.tsx'
import { Tells } from './tells.tsx'
import { Uncompared } from './uncompared.tsx'

const CorrectedCount = lazy(() =>
  import('../corrections/corrected-count.tsx').then((m) => ({ default: m.CorrectedCount })),
)

/** What the two reports tell, in their own sentences; or why nothing of it was compared. */
export function Content() {
  const { comparison } = useCompared()
  if (comparison.method === 'none') return <Uncompared />
  return (
    <>
      {comparison.corrected && (
        <Suspense>
          <CorrectedCount />
        </Suspense>
      )}
      {comparison.notes.length > 0 && <Notes />}
      <Differs />
      <Tells />
    </>
  )
}
