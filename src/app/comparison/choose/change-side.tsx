import { lazy, Suspense, useState } from 'react'
import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'

const ChangeDialog = lazy(() => import('./change-dialog.tsx').then((m) => ({ default: m.ChangeDialog })))

/** Puts another report in the place of one of the two. */
export function ChangeSide({ side }: { side: Side }) {
  const words = useWords(comparisonWords)
  const { names } = useCompared()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="link change"
        aria-haspopup="dialog"
        aria-label={words.changeSide[side](names[side])}
        onClick={() => setOpen(true)}
      >
        {words.change} <Siglum side={side} small />
      </button>
      {open && (
        <Suspense>
          <ChangeDialog side={side} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
