import { readPreferences } from '../../device/preferences.ts'
import { offeredFor } from './key-map.ts'
import { orderedGroups } from './shortcuts.ts'

/** Told to the window when the list of keys is opened, and when keys have come that it does not show yet. */
export const keysShown = 'collate:keys-shown'
export const keysCame = 'collate:keys-came'

/** Runs the shortcut that answers to a key press, if any. To be called from the one listener on the document. */
export function answerKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('dialog[open]')) return
  if (event.key !== 'Escape' && (isField(event.target) || readPreferences().keys === 'off')) return
  for (const pressed of pressedKeys(event)) {
    const key = offeredFor(pressed)
    const run = key !== null && shortcutOf(key)
    if (!run) continue
    event.preventDefault()
    run(key)
    return
  }
}

const shortcutOf = (key: string) =>
  orderedGroups()
    .flatMap(({ shortcuts }) => shortcuts)
    .find(({ keys, run }) => run && keys.includes(key))?.run

const notTyped = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notTyped.includes(target.type)
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('textarea, select') !== null)
  )
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/**
 * What a key press may mean, the likeliest first: what it writes; the small letter, where caps lock is on; and where it
 * writes no letter or digit of ours (a Cyrillic or Greek layout, digits that need Shift), what stands on that place of the
 * keyboard in the layout that the keys are named after (UI Events, `code`).
 */
export function pressedKeys({ key, code, shiftKey }: Pressed): string[] {
  const keys = [key]
  if (/^[A-Z]$/.test(key) && !shiftKey) keys.push(key.toLowerCase())
  if ([...key].length !== 1 || /^[A-Za-z0-9]$/.test(key)) return keys
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)
  const [, letter, digit] = place ?? []
  if (letter && !/^[!-~]$/.test(key)) keys.push(letter.toLowerCase())
  if (digit && !shiftKey) keys.push(digit)
  // Where a Cyrillic layout has its full stop; `/` is there on ours.
  if (code === 'Slash' && (key === '.' || key === ',' || key > '~')) keys.push(shiftKey ? '?' : '/')
  return keys
}
