import type { Problem } from '../news/problem.ts'
import { spelledOut } from '../text/invisible-characters.ts'
import { annotateArticle } from './annotations/annotate-article.ts'
import { parseArticles } from './articles/parse-articles.ts'
import { bundleFiles } from './bundle/bundle-files.ts'
import { compareStories } from './comparisons/compare-stories.ts'
import { readDocument } from './pages/read-document.ts'
import { readSeeds } from './seeds/read-seeds.ts'
import { groupStories } from './stories/group-stories.ts'
import { embedReports } from './vectors/embed-reports.ts'
import type { EmbedTexts } from './vectors/embed-texts.ts'

export interface BuiltBundle {
  /** Path below `data/` → content. */
  files: Map<string, string>
  /** How many reports were read. */
  reports: number
  problems: Problem[]
}

/**
 * The whole way from a folder of seeds to the files the reader fetches, one call a stage. Only `readSeeds` touches the disk,
 * and `embed`, the language model, where one is given; without it sentences are compared by words alone.
 */
export async function buildBundle(seedsFolder: string, embed?: EmbedTexts): Promise<BuiltBundle> {
  const documents = await readSeeds(seedsFolder, readDocument)
  const articles = parseArticles(documents.value)
  const annotated = articles.value.map(annotateArticle)
  const { value: grouped, problems: groupingProblems } = groupStories(annotated)
  const vectors = embed && (await embedReports(grouped, embed))
  const comparisons = compareStories(grouped, vectors)
  const problems = [...documents.problems, ...articles.problems, ...groupingProblems].map(inert)
  const files = bundleFiles({ ...grouped, vectors, comparisons, problems, documents: documents.value })
  return { files, reports: grouped.reports.length, problems }
}

/** A message quotes the input, and is printed to terminals and copied out of pages: nothing in it may act there. */
const inert = (problem: Problem): Problem => ({ ...problem, message: spelledOut(problem.message) })
