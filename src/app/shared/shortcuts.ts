import { useEffect, useRef } from 'react'
import { useInSight } from './in-sight.ts'
import { offeredFor } from './key-map.ts'
import { readPreferences } from './preferences.ts'
import { pressedKeys } from './pressed-keys.ts'

export interface Shortcut {
  /** `KeyboardEvent.key` values, also what the list of keys shows, but for those that the reader chose in their place. */
  keys: readonly string[]
  /** What the keys do, for the list of keys. */
  label: string
  /** Left out where the browser or a native control already does it, e.g. Enter: then it is only listed. */
  run?: (key: string) => void
}

interface Group {
  title: string
  shortcuts: readonly Shortcut[]
  /** A page's keys win over the ones that hold everywhere. */
  everywhere: boolean
}

const groups = new Set<{ current: Group }>()

/**
 * Offers keys for as long as the component is mounted, listed under `title` in the keys dialog. Letters and digits
 * answer only outside of fields, never with a modifier, in any layout of the keyboard, and not when the reader has turned single keys off; Escape
 * always does.
 */
export function useShortcuts(
  title: string,
  shortcuts: readonly Shortcut[],
  { everywhere = false }: { everywhere?: boolean } = {},
): void {
  const group = useRef({ title, shortcuts, everywhere })
  useEffect(() => {
    group.current = { title, shortcuts, everywhere }
  })
  const inSight = useInSight()
  useEffect(() => {
    if (!inSight) return
    groups.add(group)
    return () => {
      groups.delete(group)
    }
  }, [inSight])
}

/** All keys on offer now, those that hold everywhere first; groups of one title are joined. */
export function offeredShortcuts(): Pick<Group, 'title' | 'shortcuts'>[] {
  const titles = new Map<string, Shortcut[]>()
  for (const { title, shortcuts } of ordered().reverse()) {
    // A page may answer in its own way a key that holds everywhere: it is listed once.
    const known = titles.get(title) ?? []
    const others = shortcuts.filter(({ label }) => known.every((one) => one.label !== label))
    titles.set(title, [...known, ...others])
  }
  return Array.from(titles, ([title, shortcuts]) => ({ title, shortcuts }))
}

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
  ordered()
    .flatMap(({ shortcuts }) => shortcuts)
    .find(({ keys, run }) => run && keys.includes(key))?.run

const ordered = () =>
  Array.from(groups, ({ current }) => current)
    .reverse()
    .sort((one, other) => Number(one.everywhere) - Number(other.everywhere))

const notTyped = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notTyped.includes(target.type)
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('textarea, select') !== null)
  )
}
