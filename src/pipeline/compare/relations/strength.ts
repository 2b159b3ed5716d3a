import type { Strength } from '../../../news/comparison/comparison.ts'

/**
 * Thresholds of the score. From `same` on nine links in ten are right on held-out pairs of reports. That of *same
 * matter* is higher among few sentences, where what two of them share says less. docs/alignment.md shows how they were
 * chosen.
 */
const floors = { same: 0.64, related: 0.18, relatedAmongFew: 0.5 } as const
/** Almost the same words: three quarters of them stand in both, in the same order. */
const verbatimShare = 0.75

interface Scored {
  /** 0..1. */
  score: number
  /** Share of the words that stand in both, in one order. */
  commonOrder: number
  /** How much of a story the sentences compared are, 0..1. */
  storySize: number
}

/** The strength of a link, or null where it is none. */
export function strengthOf({ score, commonOrder, storySize }: Scored): Strength | null {
  if (score >= floors.same) return commonOrder >= verbatimShare ? 'near-verbatim' : 'reworded'
  const related = storySize * floors.related + (1 - storySize) * floors.relatedAmongFew
  return score >= related ? 'related' : null
}
