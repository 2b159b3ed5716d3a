import { stored } from '../../device/stored.ts'

/** The paragraph at which each report was left, by id; the latest last. Never leaves this device. */
type Positions = [id: string, paragraph: number][]

/** Reports whose place is remembered: enough for a long habit, little to keep. */
const most = 500

const positions = stored<Positions>({
  key: 'collate:positions',
  initial: [],
  read: (kept) => (Array.isArray(kept) && kept.every(isPosition) ? kept : null),
})

/** Where the report was left; null where it was not begun or was read to its end. */
export function readingPosition(id: string): number | null {
  return positions.get().find(([of]) => of === id)?.[1] ?? null
}

/** Keeps the paragraph at which a report is being read; null forgets it. */
export function keepPosition(id: string, paragraph: number | null): void {
  if (readingPosition(id) === paragraph) return
  const rest = positions.get().filter(([of]) => of !== id)
  positions.set(paragraph === null ? rest : [...rest, [id, paragraph] as Positions[number]].slice(-most))
}

/** The place at which a report was left under another of its ids is its own from here on. */
export function followPosition(id: string, aliases: readonly string[]): void {
  const [left] = positions
    .get()
    .filter(([of]) => aliases.includes(of))
    .slice(-1)
  if (!left) return
  const rest = positions.get().filter(([of]) => of !== id && !aliases.includes(of))
  positions.set([...rest, [id, readingPosition(id) ?? left[1]]])
}

function isPosition(value: unknown): value is Positions[number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1])
}
