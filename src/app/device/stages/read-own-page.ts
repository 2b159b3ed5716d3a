import { searchDocument } from '../../../bundle/search/search-document.ts'
import { articleCard } from '../../../bundle/write/article-card.ts'
import { facetsOf } from '../../../bundle/write/facets-of.ts'
import { topicTable } from '../../../bundle/write/topic-table.ts'
import { spelledOut } from '../../../language/sentences/invisible-characters.ts'
import { baseLanguage } from '../../../language/which/base-language.ts'
import type { SeedFile } from '../../../news/page/raw-document.ts'
import type { Outcome } from '../../../news/problem.ts'
import type { OwnPage } from '../../../news/readers/own-page.ts'
import type { Article } from '../../../news/report/article.ts'
import { annotateArticle } from '../../../pipeline/annotate/annotate-article.ts'
import { parseArticles } from '../../../pipeline/parse-article/parse-articles.ts'
import { reportId } from '../../../pipeline/parse-article/report-id.ts'
import { decodeSeed } from '../../../pipeline/read-pages/files/decode-seed.ts'
import { readDocument } from '../../../pipeline/read-pages/html/read-document.ts'
import type { Asks, MadeReport, ReadFile, ReadingStep } from './asks.ts'
import { placeStatedLines } from './stated-lines.ts'

type OnStep = (step: ReadingStep) => void

/** The reports of a file, as the build would read them. */
export function readOwnPage({ name, bytes }: Asks['read']['in'], onStep: OnStep): ReadFile {
  onStep('decoding')
  const { value: seed, problems } = decodeSeed({ file: spelledOut(name), path: name }, bytes)
  if (!seed) return { page: null, reports: [], problems }
  const made = makeReports({ ...seed, sidecar: null }, onStep)
  const { text, encoding, format } = seed
  return { page: { text, encoding, format }, reports: made.value, problems: [...problems, ...made.problems] }
}

/** The report of a page that is kept, with what the reader states of it. */
export function remakeOwnPage(
  { name, place, stated, lines, isOne, text, encoding, format }: Asks['remake']['in'],
  onStep: OnStep,
): Asks['remake']['out'] {
  const seed = { file: spelledOut(name), path: name, text, encoding, format, sidecar: stated }
  const made = makeReports({ ...seed, statedBy: 'reader' }, onStep, { lines, isOne })
  return { made: made.value.find((report) => report.place === place) ?? null, problems: made.problems }
}

function makeReports(
  seed: SeedFile,
  onStep: OnStep,
  { lines, isOne }: Pick<OwnPage, 'lines' | 'isOne'> = {},
): Outcome<MadeReport[]> {
  onStep('cutting')
  const { value: document, problems } = readDocument(seed)
  if (!document) return { value: [], problems }
  const statedText = lines && placeStatedLines(document.text, lines)
  const articles = parseArticles([
    { ...document, ...(statedText && { statedText }), ...(isOne && { isOne }) },
  ])
  onStep('annotating')
  return {
    value: articles.value.map((article) => makeReport(article, placeOf(article, seed.path))),
    problems: [...problems, ...articles.problems],
  }
}

function makeReport(article: Article, place: number): MadeReport {
  const report = annotateArticle({ ...article, aliases: [] })
  const { places, people, sources } = facetsOf(report)
  const { id: _, ...search } = searchDocument(report, 0)
  return {
    place,
    card: {
      card: articleCard(report),
      language: article.language && baseLanguage(article.language),
      facets: { places, people, sources },
      topics: topicTable([report]),
    },
    report,
    search,
  }
}

/** Which of its file's reports an article is. */
function placeOf({ id }: Article, path: string): number {
  let place = 0
  while (reportId(path, place) !== id) place++
  return place
}
