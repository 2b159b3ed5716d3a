import type { Article } from '../../../news/article.ts'
import type { Both } from './side.ts'

interface NameWords {
  report: Both<string>
  sameName: Both<(name: string) => string>
}

/** What to call two reports: their source where one is stated, with the letter where both have the same. */
export function reportNames(articles: Both<Article>, words: NameWords): Both<string> {
  const stated = ({ publisher, agency, byline }: Article) => (publisher ?? agency ?? byline)?.text
  const [a, b] = [stated(articles.a) ?? words.report.a, stated(articles.b) ?? words.report.b]
  return a === b ? { a: words.sameName.a(a), b: words.sameName.b(b) } : { a, b }
}
