import { type RefObject, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { notesWords } from '#texts/own/notes.ts'
import { useSpeech } from '../../../i18n/use-words.ts'
import { Pencil } from '../note-card.tsx'
import * as css from '../notes.module.css?names'
import type { Meant } from './use-meant.ts'

export interface MenuItem {
  name: string
  label: string
  run: () => void
}

/** What can be done with words that are selected, or were marked: under them, on a narrow page or for a finger at the foot of the window. */
export function SelectMenu({ meant, items }: { meant: Meant; items: readonly MenuItem[] }) {
  const { language, words } = useSpeech()
  const texts = words(notesWords)
  const menu = useRef<HTMLDivElement>(null)
  usePlace(menu, meant)
  return createPortal(
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, and no fields of a form
    <div
      ref={menu}
      className={css.selectMenu}
      lang={language}
      role="group"
      aria-label={meant.note ? texts.highlightMenu : texts.menu}
      popover="manual"
      // What is selected stays selected.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map(({ name, label, run }) => (
        <button key={name} type="button" className={css.selectMenuItem} data-item={name} onClick={run}>
          {name === 'highlight' && <Pencil />}
          <span>{label}</span>
        </button>
      ))}
    </div>,
    meant.element,
  )
}

/** Under the words, above them near the foot of the window; never before the place where their last line begins. */
function usePlace(menu: RefObject<HTMLDivElement | null>, { rect, element }: Meant): void {
  useLayoutEffect(() => {
    const popover = menu.current
    if (!popover?.isConnected || !element.isConnected) return
    if (!popover.matches(':popover-open')) popover.showPopover?.()
    const { width, height } = popover.getBoundingClientRect()
    const above = rect.bottom + height + 12 > innerHeight && rect.top > height + 90
    const wanted = Math.max(rect.left, rect.right - width)
    const left = Math.max(8, Math.min(wanted, document.documentElement.clientWidth - width - 8))
    popover.style.setProperty('--x', `${scrollX + left}px`)
    popover.style.setProperty('--y', `${scrollY + (above ? rect.top - height - 6 : rect.bottom + 6)}px`)
  }, [menu, rect, element])
}
