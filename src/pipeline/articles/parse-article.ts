import type { Article } from '../../news/article.ts'
import type { Outcome, Problem } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import { articleId } from './article-id.ts'
import { articleLanguage } from './article-language.ts'
import { type Draft, startDraft } from './draft.ts'
import { findBody } from './find-body.ts'
import { findHeadline } from './find-headline.ts'
import { nameLeftOut } from './left-out-reasons.ts'
import { splitLines } from './line.ts'
import { readAgency } from './read-agency.ts'
import { readBody } from './read-body.ts'
import { readDate } from './read-date.ts'
import { readHead } from './read-head.ts'
import { readTail } from './read-tail.ts'

/** One report, cut out of its dump; null, with an error, where the dump holds none. */
export function parseArticle(document: RawDocument): Outcome<Article | null> {
  const lines = splitLines(document.text)
  const language = articleLanguage(lines)
  const body = findBody(lines, language)
  if (!body) return refused(document, 'body-missing', 'No line reads like a paragraph of a report.')
  const headline = findHeadline(lines, body, language)
  if (headline === null)
    return refused(document, 'headline-missing', 'No line above the text reads like a headline.')
  const draft = startDraft({ lines, language, headline, body })
  for (const read of [readDate, readHead, readBody, readAgency, readTail, nameLeftOut]) read(draft)
  return { value: finish(draft, document), problems: [] }
}

function finish({ lines, language, claims, fields }: Draft, { file }: RawDocument): Article {
  const id = articleId(fields.headline.text, fields.body)
  return { id, files: [file], language, ...fields, lines: lines.map((line) => claims.record(line)) }
}

function refused({ file }: RawDocument, id: string, message: string): Outcome<null> {
  const problem: Problem = { id, level: 'error', message, location: { file } }
  return { value: null, problems: [problem] }
}
