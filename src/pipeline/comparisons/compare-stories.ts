import type { Comparison } from '../../news/comparison.ts'
import type { Grouping } from '../../news/grouping.ts'

export function compareStories(_grouping: Grouping): Comparison[] {
  return []
}
