import { useEffect, useRef } from 'react'
import { keysWords } from '../words/keys.ts'
import { setPreferences, usePreferences } from './preferences.ts'
import { offeredShortcuts, type Shortcut } from './shortcuts.ts'
import { useWords } from './use-words.ts'
import './keys.css'

/** The keys on offer on this page, and the switch that turns single keys off. Open for as long as it is mounted. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(keysWords)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <div className="keys__head">
        <h2 className="keys__title" id="keys-title">
          {words.title}
        </h2>
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </div>
      <SingleKeys />
      <div className="keys__groups">
        {offeredShortcuts().map(({ title, shortcuts }) => (
          <section className="keys__group" key={title}>
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

function Row({ label, keys }: Shortcut) {
  return (
    <div className="keys__row">
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
        ))}
      </dd>
    </div>
  )
}

function SingleKeys() {
  const words = useWords(keysWords)
  const { keys } = usePreferences()
  return (
    <p className="keys__switch">
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
    </p>
  )
}
