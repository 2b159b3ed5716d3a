import type { Problem } from '../news/problem.ts'
import { annotateArticle } from './annotations/annotate-article.ts'
import { parseArticles } from './articles/parse-articles.ts'
import { bundleFiles } from './bundle/bundle-files.ts'
import { compareStories } from './comparisons/compare-stories.ts'
import { readSeeds } from './seeds/read-seeds.ts'
import { groupStories } from './stories/group-stories.ts'

export interface BuiltBundle {
  /** Path below `data/` → content. */
  files: Map<string, string>
  problems: Problem[]
}

/**
 * The whole way from a folder of seeds to the files the reader fetches, one call a stage.
 * Pure but for the first: only `readSeeds` touches the disk.
 */
export async function buildBundle(seedsFolder: string): Promise<BuiltBundle> {
  const documents = await readSeeds(seedsFolder)
  const articles = parseArticles(documents.value)
  const annotated = articles.value.map(annotateArticle)
  const { value: grouped, problems: groupingProblems } = groupStories(annotated)
  const comparisons = compareStories(grouped)
  const problems = [...documents.problems, ...articles.problems, ...groupingProblems]
  return { files: bundleFiles({ ...grouped, comparisons, problems, documents: documents.value }), problems }
}
