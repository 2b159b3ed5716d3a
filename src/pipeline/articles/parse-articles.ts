import type { Article } from '../../news/article.ts'
import type { Outcome } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import { parseArticle } from './parse-article.ts'
import { splitReports } from './split-reports.ts'

/** Parses each dump by itself: one that holds no report costs the others nothing. */
export function parseArticles(documents: readonly RawDocument[]): Outcome<Article[]> {
  const outcomes = documents.flatMap(splitReports).map(parseArticle)
  return {
    value: outcomes.flatMap(({ value }) => (value ? [value] : [])),
    problems: outcomes.flatMap(({ problems }) => problems),
  }
}
