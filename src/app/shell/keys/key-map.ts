import { stored } from '../../device/stored.ts'

/** Keys that the reader chose in place of ours: `{"n":"j"}`, the key that we offer → the one that answers. */
const kept = stored<Record<string, string>>({
  key: 'collate:keys',
  initial: {},
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return Object.fromEntries(
      Object.entries(value).filter(([from, to]) => isKey(from) && typeof to === 'string' && isKey(to)),
    )
  },
})

/** Single characters alone can be chosen: Tab, Enter, Escape and arrows mean something already. */
export const isKey = (key: string): boolean => [...key].length === 1 && key.trim() !== ''

/** The keys that answer, in place of those that we offer. */
export const useKeyMap = kept.use

/** Puts a key in the place of one of ours; its own name puts ours back. */
export function setKey(offered: string, chosen: string): void {
  const { [offered]: _, ...others } = kept.get()
  kept.set(chosen === offered ? others : { ...others, [offered]: chosen })
}

export const resetKeys = (): void => kept.set({})

/** Which of our keys a pressed one stands for; null where the reader gave that key away. */
export function offeredFor(pressed: string): string | null {
  const map = kept.get()
  const found = Object.entries(map).find(([, chosen]) => chosen === pressed)
  if (found) return found[0]
  return pressed in map ? null : pressed
}
