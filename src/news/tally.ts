import type { Comparison } from './comparison.ts'

/** The counts that list and comparison page tell of a pair. */
export interface Tally {
  passages: number
  /** Possible links, also those that touch a sentence of a passage. */
  possible: number
  onlyA: number
  onlyB: number
}

/** Counts what both reports have, what may be in both, and the sentences that only one has. */
export function tallyComparison({ passages, links, onlyA, onlyB }: Comparison): Tally {
  return {
    passages: passages.length,
    possible: links.filter(({ strength }) => strength === 'possible').length,
    onlyA: onlyA.length,
    onlyB: onlyB.length,
  }
}
