import { annotations } from './annotations.ts'
import { articles } from './articles.ts'
import { comparisons } from './comparisons.ts'
import { facts } from './facts.ts'
import { related } from './related.ts'
import { reports } from './reports.ts'
import { similarity } from './similarity.ts'
import type { Stage } from './stage.ts'
import { stories } from './stories.ts'

/** By the name that is given at the shell. */
export const stages: Record<string, Stage> = {
  articles,
  annotations,
  stories,
  similarity,
  comparisons,
  facts,
  reports,
  related,
}
