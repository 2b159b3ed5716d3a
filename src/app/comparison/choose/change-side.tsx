import { lazy, Suspense, useState } from 'react'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Siglum } from '../../ui/signs/siglum.tsx'
import * as css from '../bar/column-labels.module.css?names'
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
        className={`${buttonCss.link} ${css.change}`}
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
