import { stored } from './stored.ts'

/** What the reader did with the reports, by article id. Never leaves this device. */
interface Marks {
  read: string[]
  saved: string[]
}

const marks = stored<Marks>({
  key: 'collate:marks',
  initial: { read: [], saved: [] },
  read: (kept) => {
    if (typeof kept !== 'object' || kept === null) return null
    const { read, saved } = kept as Partial<Marks>
    return isIds(read) && isIds(saved) ? { ...kept, read, saved } : null
  },
})

/** Ids of the reports read and saved, in the order in which that happened. */
export const useMarks = marks.use

/** The marks outside of rendering; none on a server. */
export const readMarks = (): Marks => (typeof document === 'undefined' ? marks.initial : marks.get())

export function markRead(id: string): void {
  const now = marks.get()
  if (!now.read.includes(id)) marks.set({ ...now, read: [...now.read, id] })
}

/** Saves the report, or lets go of it. */
export function toggleSaved(id: string): void {
  const now = marks.get()
  const without = now.saved.filter((one) => one !== id)
  marks.set({ ...now, saved: without.length < now.saved.length ? without : [...now.saved, id] })
}

/** Has other marks in place of those kept. */
export const keepMarks = marks.set

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string')
