import type { Aliases } from '../../bundle/format/bundle.ts'
import { keepMarks, readMarks } from './marks.ts'

/** Marks that were made under other ids of a report are its own from here on. */
export function followMarks(aliases: Aliases): void {
  const now = readMarks()
  const isAlias = (id: string) => Object.hasOwn(aliases, id)
  if (![...now.read, ...now.saved].some(isAlias)) return
  const followed = (ids: string[]) => [...new Set(ids.map((id) => (isAlias(id) ? (aliases[id] ?? id) : id)))]
  keepMarks({ ...now, read: followed(now.read), saved: followed(now.saved) })
}
