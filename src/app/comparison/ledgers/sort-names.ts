import { type Both, sides } from '../../../news/comparison/sides.ts'
import { type LedgerEntry, timesNamed } from './ledger-entries.ts'

export type NamedRow = Both<LedgerEntry[]>

/**
 * Names in groups: those of both reports, those of the left one alone, those of the right one alone; in each the most
 * often named first, then in the order in which the texts name them. Empty groups are left out.
 */
export function sortNames(rows: readonly NamedRow[]): NamedRow[][] {
  const groups: NamedRow[][] = [[], [], []]
  for (const row of rows) {
    const group = row.b.length === 0 ? 1 : row.a.length === 0 ? 2 : 0
    groups[group]?.push(row)
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((one, two) => times(two) - times(one) || firstOf(one) - firstOf(two)))
}

const times = (row: NamedRow) => timesNamed(row.a) + timesNamed(row.b)
/** The sentence that has it first, on either side. */
const firstOf = (row: NamedRow) =>
  Math.min(...sides.flatMap((side) => row[side].flatMap(({ sentences }) => sentences)))
