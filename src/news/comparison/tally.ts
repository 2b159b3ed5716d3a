import type { Comparison } from './comparison.ts'
import { numberPairs } from './number-pairs.ts'
import { isSameFact } from './strengths.ts'

/** The counts that list and comparison page tell of a pair. */
export interface Tally {
  /** Facts that both tell, and matters of which both speak: together they are the numbered pairs. */
  passages: number
  related: number
  /** Sentences to which no match was found. */
  unmatchedA: number
  unmatchedB: number
}

/** Counts what both reports tell, of what both speak, and sentences without a match; null where not compared. */
export function tallyComparison(comparison: Comparison): Tally | null {
  if (comparison.method === 'none') return null
  const { passages, unmatchedA, unmatchedB } = comparison
  const { pairs } = numberPairs(comparison)
  return {
    passages: passages.length,
    related: pairs.filter(({ strength }) => !isSameFact(strength)).length,
    unmatchedA: unmatchedA.length,
    unmatchedB: unmatchedB.length,
  }
}
