import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { keysWords } from '#texts/keys.ts'
import { setPreferences, usePreferences } from '../../device/preferences.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as toolCss from '../../ui/shapes/tool.module.css?names'
import { keysCame, keysShown } from './answer-key.ts'
import { isKey, resetKeys, setKey, useKeyMap } from './key-map.ts'
import * as css from './keys.module.css?names'
import { offeredShortcuts } from './offered-shortcuts.ts'
import type { Shortcut } from './shortcuts.ts'
import './keys.module.css'

/** The keys on offer on this page, and the switch that turns single keys off. Open for as long as it is mounted. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(keysWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [, setCame] = useState(0)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    const look = () => setCame((times) => times + 1)
    addEventListener(keysCame, look)
    dispatchEvent(new Event(keysShown))
    return () => removeEventListener(keysCame, look)
  }, [])
  return (
    <dialog ref={dialog} className={css.keys} aria-labelledby="keys-title" onClose={onClose}>
      <div className={css.keysHead}>
        <h2 className={css.keysTitle} id="keys-title">
          {words.title}
        </h2>
        <button type="button" className={toolCss.tool} onClick={() => dialog.current?.close()}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </div>
      <SingleKeys />
      <div className={css.keysGroups}>
        {offeredShortcuts().map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {shortcuts.map((shortcut) => (
                <Row key={shortcut.label} {...shortcut} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  )
}

function Row({ label, keys, run }: Shortcut) {
  return (
    <div className={css.keysRow}>
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <Key key={key} offered={key} label={label} fixed={!run} />
        ))}
      </dd>
    </div>
  )
}

interface KeyProps {
  offered: string
  /** What the key does. */
  label: string
  /** Listed only: the browser or a native control answers it. */
  fixed: boolean
}

/** A key; where it is ours to give it can be changed by pressing it and then another. */
function Key({ offered, label, fixed }: KeyProps) {
  const words = useWords(keysWords)
  const map = useKeyMap()
  const [waiting, setWaiting] = useState(false)
  const [taken, setTaken] = useState<string | null>(null)
  const shown = map[offered] ?? offered
  if (fixed || !isKey(offered)) return <kbd>{shown === 'Escape' ? 'Esc' : shown}</kbd>
  const choose = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setWaiting(false)
    const key = event.key.toLowerCase()
    if (!isKey(key)) return
    const owner = offeredShortcuts()
      .flatMap(({ shortcuts }) => shortcuts)
      .find(({ keys }) => keys.some((one) => one !== offered && (map[one] ?? one) === key))
    setTaken(owner ? words.taken(key, owner.label) : null)
    if (owner) return
    setKey(offered, key)
    setWaiting(false)
  }
  return (
    <>
      <button
        type="button"
        className={css.keysKey}
        aria-label={words.change(label, shown)}
        aria-pressed={waiting}
        onClick={() => setWaiting(!waiting)}
        onKeyDown={choose}
        onBlur={() => setWaiting(false)}
      >
        <kbd>{waiting ? words.press : shown}</kbd>
      </button>
      <output className={css.keysTaken}>{waiting && taken}</output>
    </>
  )
}

function SingleKeys() {
  const words = useWords(keysWords)
  const { keys } = usePreferences()
  const map = useKeyMap()
  return (
    <p className={css.keysSwitch}>
      <label>
        <input
          type="checkbox"
          checked={keys === 'on'}
          aria-describedby="keys-note"
          onChange={({ target }) => setPreferences({ keys: target.checked ? 'on' : 'off' })}
        />{' '}
        <b>{words.singleKeys}</b>
      </label>
      <span className="quiet" id="keys-note">
        {words.singleKeysNote}
      </span>
      <span className="quiet">{words.changeNote}</span>
      {Object.keys(map).length > 0 && (
        <button type="button" className={buttonCss.link} onClick={resetKeys}>
          {words.reset}
        </button>
      )}
    </p>
  )
}
