import { other, type Side } from '../../../../news/comparison/sides.ts'
import { type Row, standingIn } from './row.ts'

type Placed = Pick<Row, 'a' | 'b' | 'again'>

/**
 * Rows in the order in which `lead` tells them. What only the other report says stands where it belongs: after the row
 * that holds the sentence before it in its own report.
 *
 *     lead   1   2   3            rows  1–1  2–3  –4  3–
 *     other  1   3   4      →           (4 follows 3, which stands beside 2)
 */
export function placeRows<R extends Placed>(rows: readonly R[], lead: Side): R[] {
  const anchored = rows.filter((row) => first(row, lead) !== undefined)
  const inserted = rows.filter((row) => first(row, lead) === undefined)
  const rowBefore = predecessors(rows, other(lead))
  const followers = new Map<R | null, R[]>()
  for (const row of inOrderOf(other(lead), inserted)) {
    const before = rowBefore(row)
    followers.set(before, [...(followers.get(before) ?? []), row])
  }
  return [null, ...inOrderOf(lead, anchored)].flatMap((row) => withFollowers(row, followers))
}

const first = (row: Placed, side: Side): number | undefined => row[side].at(0)

const inOrderOf = <R extends Placed>(side: Side, rows: readonly R[]): R[] =>
  rows.toSorted(
    (one, two) =>
      (first(one, side) ?? 0) - (first(two, side) ?? 0) ||
      (first(one, other(side)) ?? 0) - (first(two, other(side)) ?? 0),
  )

/** Finds the row that holds the last sentence before a row's first one; null at the start of the report. */
function predecessors<R extends Placed>(rows: readonly R[], side: Side): (row: R) => R | null {
  const held = rows
    .flatMap((row) => standingIn(row, side).map((sentence) => ({ sentence, row })))
    .sort((one, two) => one.sentence - two.sentence)
  const at = new Map(held.map(({ row }, index) => [row, index] as const).toReversed())
  return (row) => held[(at.get(row) ?? 0) - 1]?.row ?? null
}

/** A row, what follows it, what follows that: depth first, without recursion for the sake of very long reports. */
function withFollowers<R>(start: R | null, followers: ReadonlyMap<R | null, R[]>): R[] {
  const placed: R[] = []
  const open = [start]
  while (open.length > 0) {
    const row = open.pop() as R | null
    if (row !== null) placed.push(row)
    open.push(...(followers.get(row) ?? []).toReversed())
  }
  return placed
}
