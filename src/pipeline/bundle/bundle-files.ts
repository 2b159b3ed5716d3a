import type { Comparison } from '../../news/comparison.ts'
import type { Grouping } from '../../news/grouping.ts'
import type { Problem } from '../../news/problem.ts'

export function bundleFiles(
  _bundle: Grouping & { comparisons: Comparison[]; problems: Problem[] },
): Map<string, string> {
  return new Map()
}
