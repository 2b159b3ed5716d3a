import { lazy, Suspense, useRef, useState } from 'react'
import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../i18n/use-words.ts'
import { useShortcuts } from '../shell/keys/shortcuts.ts'
import * as popoverCss from '../ui/shapes/popover.module.css?names'
import * as toolCss from '../ui/shapes/tool.module.css?names'
import '../ui/shapes/popover.module.css'

const Panel = lazy(() => import('./text-settings-panel.tsx').then((m) => ({ default: m.TextSettingsPanel })))

/** The Aa button with its popover; for the masthead and for a page's own toolbar. One a page. */
export function TextSettings() {
  const words = useWords(sharedWords)
  const popover = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  useShortcuts(
    words.anywhere,
    [{ keys: ['t'], label: words.textSettings, run: () => popover.current?.togglePopover() }],
    { everywhere: true },
  )
  return (
    <>
      <button
        type="button"
        className={`${toolCss.tool} ${toolCss.toolAa}`}
        aria-label={words.textSettings}
        aria-expanded={open}
        popoverTarget="text-settings"
        onPointerEnter={() => setWanted(true)}
        onFocus={() => setWanted(true)}
      >
        Aa
      </button>
      <div
        ref={popover}
        className={popoverCss.popover}
        id="text-settings"
        role="dialog"
        aria-label={words.textSettings}
        popover="auto"
        onBeforeToggle={(event) => {
          setOpen(event.newState === 'open')
          setWanted(true)
        }}
      >
        {wanted && (
          <Suspense>
            <Panel />
          </Suspense>
        )}
      </div>
    </>
  )
}
