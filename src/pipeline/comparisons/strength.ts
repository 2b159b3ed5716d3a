import type { Strength } from '../../news/comparison.ts'

/**
 * Scores from which a link is of the same matter, and from which it is the same fact: there nine links in ten are right
 * on pairs of reports that the weights were not fitted on. docs/alignment.md shows what they were set by.
 */
const floors = { related: 0.18, same: 0.66 } as const
/** Almost the same words: three quarters of them stand in both, in the same order. */
const verbatimShare = 0.75

interface Scored {
  /** 0..1. */
  score: number
  /** Share of the words that stand in both, in one order. */
  commonOrder: number
}

/** The strength of a link, or null where it is none. */
export function strengthOf({ score, commonOrder }: Scored): Strength | null {
  if (score >= floors.same) return commonOrder >= verbatimShare ? 'near-verbatim' : 'reworded'
  return score >= floors.related ? 'related' : null
}
