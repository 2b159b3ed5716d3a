import type { Comparison } from './comparison.ts'
import { type NumberedPair, numberPairs } from './number-pairs.ts'

/** The counts that list and comparison page tell of a pair. */
export interface Tally {
  /** Facts that both tell. */
  passages: number
  /** Links of one matter that show a sentence which stands nowhere else: others only refer from one row to another. */
  related: number
  unmatchedA: number
  unmatchedB: number
}

/** Counts what both reports tell, what is of one matter, and the sentences without a match; null where not compared. */
export function tallyComparison(comparison: Comparison): Tally | null {
  if (comparison.method === 'none') return null
  const { passages, unmatchedA, unmatchedB } = comparison
  return {
    passages: passages.length,
    related: countRelated(numberPairs(comparison)),
    unmatchedA: unmatchedA.length,
    unmatchedB: unmatchedB.length,
  }
}

function countRelated(pairs: readonly NumberedPair[]): number {
  const standing = { a: new Set<number>(), b: new Set<number>() }
  const shown = pairs.filter(({ a, b, crossReference }) => {
    if (crossReference && standing.a.has(a[0] ?? -1) && standing.b.has(b[0] ?? -1)) return false
    for (const sentence of a) standing.a.add(sentence)
    for (const sentence of b) standing.b.add(sentence)
    return true
  })
  return shown.filter(({ strength }) => strength === 'related').length
}
