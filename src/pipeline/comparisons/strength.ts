import type { Strength } from '../../news/comparison.ts'

/** Scores from which a link is related, reworded, near-verbatim; docs/alignment.md shows what they were set by. */
const floors = { related: 0.5, reworded: 0.665, 'near-verbatim': 0.85 } as const
/** Near-verbatim also takes that most words stand in both, in the same order. */
const verbatimShare = 0.75

/** The strength of a link by its score and the share of words in common order, or null where it is no link. */
export function strengthOf(score: number, commonOrder: number): Strength | null {
  if (score >= floors['near-verbatim'] && commonOrder >= verbatimShare) return 'near-verbatim'
  if (score >= floors.reworded) return 'reworded'
  return score >= floors.related ? 'related' : null
}
