import type { Article } from '../../news/article.ts'
import type { Outcome } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'

export function parseArticles(_documents: RawDocument[]): Outcome<Article[]> {
  return { value: [], problems: [] }
}
