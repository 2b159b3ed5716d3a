import type { Comparison } from './comparison.ts'
import { type NumberedPair, numberPairs } from './number-pairs.ts'

/** The counts that list and comparison page tell of a pair. */
export interface Tally {
  passages: number
  /** Possible links that show a sentence which stands nowhere else: others only refer from one row to another. */
  possible: number
  onlyA: number
  onlyB: number
}

/** Counts what both reports have, what may be in both, and the sentences that only one has. */
export function tallyComparison(comparison: Comparison): Tally {
  const { passages, onlyA, onlyB } = comparison
  return {
    passages: passages.length,
    possible: countPossible(numberPairs(comparison)),
    onlyA: onlyA.length,
    onlyB: onlyB.length,
  }
}

function countPossible(pairs: readonly NumberedPair[]): number {
  const standing = { a: new Set<number>(), b: new Set<number>() }
  const shown = pairs.filter(({ a, b, crossReference }) => {
    if (crossReference && standing.a.has(a[0] ?? -1) && standing.b.has(b[0] ?? -1)) return false
    for (const sentence of a) standing.a.add(sentence)
    for (const sentence of b) standing.b.add(sentence)
    return true
  })
  return shown.filter(({ strength }) => strength === 'possible').length
}
