import type { Comparison } from '../../../news/comparison/comparison.ts'
import { pairKey } from '../../../news/comparison/pair-key.ts'
import type { VectorsOfReports } from '../../../news/report/report-vectors.ts'
import { compareReports } from '../compare-reports.ts'
import { correctComparison } from './correct-comparison.ts'
import type { StatedPair } from './place-links.ts'

interface Stages {
  vectors?: VectorsOfReports | undefined
  /** Both may be such that remember. */
  compare?: typeof compareReports
  correct?: typeof correctComparison
}

/** Comparisons with what editors state of their sentences. Two reports of which something is stated are compared, whether or not they are of one story. */
export function correctComparisons(
  comparisons: readonly Comparison[],
  stated: ReadonlyMap<string, StatedPair>,
  { vectors, compare = compareReports, correct = correctComparison }: Stages = {},
): Comparison[] {
  const known = new Map(comparisons.map((one) => [pairKey(one.left, one.right), one]))
  for (const [key, { a, b, statements }] of stated) {
    const comparison = known.get(key) ?? compare(a, b, vectors)
    known.set(key, correct(comparison, { a, b }, { statements, by: 'editor' }))
  }
  return [...known.values()]
}
