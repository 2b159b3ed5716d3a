import type { Strength } from '../../news/comparison.ts'

/** Scores from which a link is possible, reworded, near-verbatim. */
export const strengthFloors = { possible: 0.3, reworded: 0.45, 'near-verbatim': 0.7 } as const

/** The strength that a score carries, or null where it is too weak for a link. */
export function strengthOf(score: number): Strength | null {
  if (score >= strengthFloors['near-verbatim']) return 'near-verbatim'
  if (score >= strengthFloors.reworded) return 'reworded'
  return score >= strengthFloors.possible ? 'possible' : null
}
