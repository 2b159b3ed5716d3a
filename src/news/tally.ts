import type { Comparison } from './comparison.ts'
import { numberPairs } from './number-pairs.ts'

/** The counts that list and comparison page tell of a pair. */
export interface Tally {
  passages: number
  /** Possible links that lead somewhere: also from one passage to another, but not within a passage. */
  possible: number
  onlyA: number
  onlyB: number
}

/** Counts what both reports have, what may be in both, and the sentences that only one has. */
export function tallyComparison(comparison: Comparison): Tally {
  const { passages, onlyA, onlyB } = comparison
  return {
    passages: passages.length,
    possible: numberPairs(comparison).length - passages.length,
    onlyA: onlyA.length,
    onlyB: onlyB.length,
  }
}
