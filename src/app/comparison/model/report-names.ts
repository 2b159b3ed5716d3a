import type { Both } from '../../../news/comparison/sides.ts'
import type { Article } from '../../../news/report/article.ts'
import { statedSource } from '../../../news/report/stated-source.ts'

interface NameWords {
  report: Both<string>
  sameName: Both<(name: string) => string>
}

/** What to call two reports: their source where one is stated, with the letter where both have the same. */
export function reportNames(articles: Both<Article>, words: NameWords): Both<string> {
  const [a, b] = [
    statedSource(articles.a)?.text ?? words.report.a,
    statedSource(articles.b)?.text ?? words.report.b,
  ]
  return a === b ? { a: words.sameName.a(a), b: words.sameName.b(b) } : { a, b }
}
