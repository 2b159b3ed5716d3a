import {
  createContext,
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react'
import { readingWords } from '#texts/reading/reading.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from './paragraph-menu.module.css?names'
import type { MenuOf } from './paragraph-menu-items.tsx'
import './paragraph-menu.module.css'

const ParagraphMenuItems = lazy(() =>
  import('./paragraph-menu-items.tsx').then((m) => ({ default: m.ParagraphMenuItems })),
)

const menuId = 'paragraph-menu'

/** What a button needs to open the menu of its paragraph. */
type MenuButton = (of: MenuOf) => {
  popoverTarget: string
  onClick: (event: MouseEvent<HTMLButtonElement>) => void
}

const context = createContext<MenuButton | null>(null)

export function useParagraphMenu(): MenuButton {
  const menu = useContext(context)
  if (!menu) throw new Error('useParagraphMenu outside of the text')
  return menu
}

/** One menu for all paragraphs: links to the paragraph and its sentences, reading aloud from there, its source lines. */
export function ParagraphMenu({ children }: { children: ReactNode }) {
  const words = useWords(readingWords)
  const popover = useRef<HTMLDivElement>(null)
  const [of, setOf] = useState<MenuOf | null>(null)
  const button = useCallback<MenuButton>(
    (next) => ({
      popoverTarget: menuId,
      onClick: ({ currentTarget }) => {
        setOf(next)
        if (popover.current) place(popover.current, currentTarget)
      },
    }),
    [],
  )
  return (
    <context.Provider value={button}>
      {children}
      <div
        ref={popover}
        className={css.paraMenu}
        id={menuId}
        role="dialog"
        aria-label={of ? words.paragraphMenu(of.number) : undefined}
        popover="auto"
      >
        <Suspense>
          {of && <ParagraphMenuItems of={of} done={() => popover.current?.hidePopover()} />}
        </Suspense>
      </div>
    </context.Provider>
  )
}

/** Room that the menu likes to have below its button, in pixels. */
const room = 320

/** Below the button, above it near the foot of the window. The style sheet keeps it inside at the sides. */
function place(popover: HTMLElement, button: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect()
  const above = innerHeight - bottom < room && top > room
  popover.style.setProperty('--y', `${scrollY + (above ? top - 4 : bottom + 4)}px`)
  popover.style.setProperty('--up', above ? '-100%' : '0')
  popover.style.setProperty('--right', `${document.documentElement.clientWidth - right}px`)
}
