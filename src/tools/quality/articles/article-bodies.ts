import { parseArticle } from '../../../pipeline/parse-article/parse-article.ts'
import { bootstrap } from '../bootstrap.ts'
import type { Measure, Row } from '../measure.ts'
import { f1OfMeans, overlapOfShingles } from './shingles.ts'

interface Page {
  source: string
  rawText: string
  goldBody: string
}

const targets: Record<string, number> = { 'scrapinghub-aeb': 0.91, 'l3s-gn1': 0.97 }

/** How much of each page's labelled body is cut out of its text: F1 of mean precision and recall of 4-token shingles. */
export const articleBodies: Measure = {
  file: 'article-extraction.dev.jsonl',
  run(items) {
    const pages = items as Page[]
    const sources = [...new Set(pages.map(({ source }) => source))].sort()
    return sources.map((source) =>
      scoreSource(
        source,
        pages.filter((page) => page.source === source),
      ),
    )
  },
}

function scoreSource(source: string, pages: readonly Page[]): Row {
  const overlaps = pages.map(({ rawText, goldBody }) => overlapOfShingles(bodyOf(rawText), goldBody))
  const target = targets[source]
  return {
    name: `bodies, ${source} (F1)`,
    ...bootstrap(overlaps, f1OfMeans),
    ...(target === undefined ? {} : { target }),
    items: pages.length,
  }
}

function bodyOf(text: string): string {
  const { value } = parseArticle({ file: 'page', text, encoding: 'utf-8', sidecar: null })
  return value?.body.map((block) => block.text).join('\n') ?? ''
}
