import * as v from 'valibot'
import { comparisonSchema } from '../../news/comparison/comparison.ts'
import type { RawDocument } from '../../news/page/raw-document.ts'
import { articleSchema } from '../../news/report/article.ts'
import type { Report } from '../../news/report/report.ts'
import { annotateArticle } from '../../pipeline/annotate/annotate-article.ts'
import { compareReports } from '../../pipeline/compare/compare-reports.ts'
import { parseArticle } from '../../pipeline/parse-article/parse-article.ts'

/**
 * Puts a document through parse, annotate and compare with the report `before`, and throws where one of them throws or
 * gives what it must not: an invalid value, a line without its record, a mention of no words. Null where it is refused,
 * which takes just one error.
 */
export function checkReport(document: RawDocument, before: Report | null): Report | null {
  const { value: article, problems } = parseArticle(document)
  const errors = problems.filter(({ level }) => level === 'error').length
  if (errors !== (article === null ? 1 : 0)) throw new Error(`${errors} errors`)
  if (article === null) return null
  v.assert(articleSchema, article)
  if (article.lines.some(({ line }, at) => line !== at + 1)) throw new Error('a line without its record')
  const report = annotateArticle(article)
  checkPlaces(report)
  if (before) v.assert(comparisonSchema, compareReports(before, report))
  return report
}

function checkPlaces({ sentences, mentions }: Report): void {
  for (const { kind, spans } of mentions) {
    const words = spans.map(({ sentence, start, end }) => sentences[sentence]?.text.slice(start, end) ?? '')
    if (words.length === 0 || words.includes('')) throw new Error(`a ${kind} of no words`)
  }
}
