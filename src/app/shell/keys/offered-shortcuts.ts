import { type Group, orderedGroups, type Shortcut } from './shortcuts.ts'

/** All keys on offer now, those that hold everywhere first; groups of one title are joined. */
export function offeredShortcuts(): Pick<Group, 'title' | 'shortcuts'>[] {
  const titles = new Map<string, Shortcut[]>()
  for (const { title, shortcuts } of orderedGroups().reverse()) {
    // A page may answer in its own way a key that holds everywhere: it is listed once.
    const known = titles.get(title) ?? []
    const others = shortcuts.filter(({ label }) => known.every((one) => one.label !== label))
    titles.set(title, [...known, ...others])
  }
  return Array.from(titles, ([title, shortcuts]) => ({ title, shortcuts }))
}
