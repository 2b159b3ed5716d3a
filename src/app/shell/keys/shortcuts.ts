import { useEffect, useRef } from 'react'
import { useInSight } from '../../navigation/in-sight.ts'

export interface Shortcut {
  /** `KeyboardEvent.key` values, also what the list of keys shows, but for those that the reader chose in their place. */
  keys: readonly string[]
  /** What the keys do, for the list of keys. */
  label: string
  /** Left out where the browser or a native control already does it, e.g. Enter: then it is only listed. */
  run?: (key: string) => void
}

export interface Group {
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

/** The groups on offer: a page's before those that hold everywhere, the last that came first. */
export const orderedGroups = () =>
  Array.from(groups, ({ current }) => current)
    .reverse()
    .sort((one, other) => Number(one.everywhere) - Number(other.everywhere))
