import type { Article } from '../../news/article.ts'
import type { Outcome } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import { lineBreak } from '../../text/line-break.ts'
import { parseArticle } from './parse-article.ts'

/** Parses each dump by itself: one that holds no report costs the others nothing. */
export function parseArticles(documents: readonly RawDocument[]): Outcome<Article[]> {
  const outcomes = documents.flatMap(splitReports).map(parseArticle)
  return {
    value: outcomes.flatMap(({ value }) => (value ? [value] : [])),
    problems: outcomes.flatMap(({ problems }) => problems),
  }
}

/** The labelled day that a dump of this shape begins with: ` date 2024-06-20 World`. */
const head = /^\s*date \d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?:\s|$)/u
/** So many words below each head make a report. */
const fewest = 25

/**
 * The reports of a file that holds several with plain heads: it begins with a labelled day, and so does each of them. Each keeps the
 * whole text, so that its lines have the file's numbers, and tells which lines are its own.
 */
function splitReports(document: RawDocument): RawDocument[] {
  if (document.page) return [document]
  const lines = document.text.split(lineBreak)
  const heads = lines.flatMap((line, at) => (head.test(line) ? [at] : []))
  const first = lines.findIndex((line) => line.trim() !== '')
  if (heads.length < 2 || heads[0] !== first) return [document]
  const parts = heads.map((from, at) => ({ from: from + 1, to: heads[at + 1] ?? lines.length }))
  const isReport = ({ from, to }: { from: number; to: number }) =>
    lines
      .slice(from - 1, to)
      .join(' ')
      .split(/\s+/u).length >= fewest
  return parts.every(isReport) ? parts.map((part) => ({ ...document, part })) : [document]
}
