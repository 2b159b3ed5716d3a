import { type Lines, linesAround } from '../../bundle/write/build-report.ts'
import type { SeedFile } from '../../news/page/raw-document.ts'
import type { Problem } from '../../news/problem.ts'
import type { Report } from '../../news/report/report.ts'
import { annotateArticle } from '../annotate/annotate-article.ts'
import { parseArticles } from '../parse-article/parse-articles.ts'
import { readDocument } from '../read-pages/html/read-document.ts'

/** What one seed holds, whatever the others hold. */
export interface SeedReports {
  file: string
  reports: Report[]
  problems: Problem[]
  /** Lines of the seed that problems may be told of later, those around each, by their numbers. */
  lines: Record<number, Lines>
}

/** Reads the reports out of a seed and annotates them. `told` are the problems that were met in reading its file. */
export function reportsOfSeed(seed: SeedFile, told: readonly Problem[]): SeedReports {
  const { value: document, problems } = readDocument(seed)
  const articles = parseArticles(document ? [document] : [])
  const reports = articles.value.map(annotateArticle)
  const met = [...problems, ...articles.problems]
  const places = [
    ...[...told, ...met].map(({ location }) => location.line),
    ...reports.map(({ article }) => article.published?.lines[0]),
  ]
  const lines = places.flatMap((line): [number, Lines][] =>
    line === undefined || !document ? [] : [[line, linesAround(document.text, line)]],
  )
  return { file: seed.file, reports, problems: met, lines: Object.fromEntries(lines) }
}
