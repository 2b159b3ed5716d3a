import { lazy, Suspense, useState } from 'react'
import { actWords } from '#texts/comparison/acts.ts'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { useCopy } from '../pins/use-said.ts'
import * as css from './tools.module.css?names'
import './tools.module.css'

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
    <div className={css.tools}>
      <button type="button" className={buttonCss.link} onClick={() => copy(location.href, acts.copiedLink)}>
        {acts.copyLink}
      </button>
      <button
        type="button"
        className={`${buttonCss.link} ${css.toolsSave}`}
        popoverTarget={menuId}
        aria-expanded={open}
        onPointerEnter={() => setWanted(true)}
        onFocus={() => setWanted(true)}
      >
        {words.saveAs}
      </button>
      <button type="button" className={buttonCss.link} onClick={() => window.print()}>
        {words.print}
      </button>
      <div
        className={css.save}
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
