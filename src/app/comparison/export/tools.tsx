import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../shared/use-words.ts'
import { actWords } from '../../words/acts.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCopy } from '../state/use-said.ts'
import './tools.css'

const SaveMenu = lazy(() => import('./save-menu.tsx').then((m) => ({ default: m.SaveMenu })))

const menuId = 'save-menu'

/** Take the comparison elsewhere: its address, a file in one of several formats, or paper. */
export function Tools() {
  const words = useWords(comparisonWords)
  const acts = useWords(actWords)
  const copy = useCopy()
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  return (
    <div className="tools">
      <button type="button" className="link" onClick={() => copy(location.href, acts.copiedLink)}>
        {acts.copyLink}
      </button>
      <button
        type="button"
        className="link tools__save"
        popoverTarget={menuId}
        aria-expanded={open}
        onPointerEnter={() => setWanted(true)}
        onFocus={() => setWanted(true)}
      >
        {words.saveAs}
      </button>
      <button type="button" className="link" onClick={() => window.print()}>
        {words.print}
      </button>
      <div
        className="save"
        id={menuId}
        popover="auto"
        role="dialog"
        aria-label={words.saveAs}
        onBeforeToggle={(event) => {
          setOpen(event.newState === 'open')
          setWanted(true)
        }}
      >
        {wanted && (
          <Suspense>
            <SaveMenu />
          </Suspense>
        )}
      </div>
    </div>
  )
}
