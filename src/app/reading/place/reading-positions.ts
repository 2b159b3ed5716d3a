import { stored } from '../../shared/stored.ts'

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

function isPosition(value: unknown): value is Positions[number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1])
}
