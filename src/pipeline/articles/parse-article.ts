import type { Article } from '../../news/article.ts'
import type { Outcome, Problem } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import { baseLanguage } from '../../text/base-language.ts'
import { withoutDisorder } from '../../text/invisible-characters.ts'
import { applyMetadata } from './apply-metadata.ts'
import { applySidecar, inLanguage } from './apply-sidecar.ts'
import { articleId } from './article-id.ts'
import { type Draft, startDraft, warn } from './draft.ts'
import { type Body, findBody } from './find-body.ts'
import { withClosingList } from './find-closing-list.ts'
import { findHeadline } from './find-headline.ts'
import { withLead } from './find-lead.ts'
import { withResumed } from './find-resumed.ts'
import { nameLeftOut } from './left-out-reasons.ts'
import { type Line, splitLines } from './line.ts'
import { pageHeadline } from './page-headline.ts'
import { readAgency } from './read-agency.ts'
import { readBody } from './read-body.ts'
import { readDate } from './read-date.ts'
import { readDateline } from './read-dateline.ts'
import { readHead } from './read-head.ts'
import { readKeywords } from './read-keywords.ts'
import { readPageByline } from './read-page-byline.ts'
import { readTail } from './read-tail.ts'
import { readingLanguages } from './reading-languages.ts'

/** No news page is longer; beyond this a file is garbage, and refused rather than read for minutes. */
const limits = { characters: 1_000_000, lines: 20_000 }

const steps = [
  noteDisorder,
  readDate,
  readPageByline,
  readHead,
  readBody,
  readAgency,
  readDateline,
  readKeywords,
  readTail,
  applyMetadata,
  nameLeftOut,
]

/**
 * One report, cut out of its dump. Null, with an error among the problems, where the dump is too long, has no line that
 * reads like a paragraph, or none above them that reads like a headline. Never throws; touches no disk; runs anywhere.
 */
export function parseArticle(document: RawDocument): Outcome<Article | null> {
  if (document.text.length > limits.characters)
    return refused(document, 'text-too-long', `It has more than ${limits.characters} characters.`)
  const lines = splitLines(withoutDisorder(document.text), limits.lines)
  if (lines.length > limits.lines)
    return refused(document, 'text-too-long', `It has more than ${limits.lines} lines.`)
  const found = findReport(document, lines)
  if (typeof found === 'string') return refused(document, found, refusals[found])
  const { language, body, headline } = found
  const draft = startDraft({
    file: document.file,
    page: document.page ?? null,
    lines,
    language,
    headline,
    body: withClosingList(withResumed(withLead(body, lines, headline), lines), lines),
  })
  for (const step of steps) step(draft, document)
  applySidecar(draft, document.sidecar)
  return { value: finish(draft, document), problems: draft.problems }
}

const refusals = {
  'body-missing': 'No line reads like a paragraph of a report.',
  'headline-missing': 'No line above the text reads like a headline.',
}

/** Where the report stands in its dump, in the first language that has one, or what is missing in the last. */
function findReport(document: RawDocument, lines: readonly Line[]) {
  const stated = document.sidecar?.language
  let missing: keyof typeof refusals = 'body-missing'
  for (const language of readingLanguages(lines, stated && baseLanguage(stated))) {
    const body = findBody(lines, language)
    const headline = body && headlineOf(document, { lines, body, language })
    if (body && headline !== null) return { language, body, headline }
    missing = body ? 'headline-missing' : 'body-missing'
  }
  return missing
}

function headlineOf(
  document: RawDocument,
  { lines, body, language }: { lines: readonly Line[]; body: Body; language: string | null },
): number | null {
  const tagged = pageHeadline(lines, { page: document.page, first: body.first })
  return tagged ?? findHeadline(lines, body, language) ?? statedHeadline(document, lines)
}

/** A headline that the editor or the page's metadata states needs no line of the text. */
function statedHeadline({ sidecar, page }: RawDocument, lines: readonly Line[]): number | null {
  const isStated = sidecar?.headline !== undefined || page?.metadata.headline[0] !== undefined
  return isStated ? lines.length : null
}

function noteDisorder(draft: Draft, { text }: RawDocument): void {
  const removed = text.length - withoutDisorder(text).length
  if (removed === 0) return
  const message = `${removed} characters that reorder text or control devices are not shown.`
  warn(draft, { id: 'control-characters-removed', message })
}

function finish(draft: Draft, { file }: RawDocument): Article {
  const { lines, language, claims, fields } = draft
  const id = articleId(fields.headline.text, fields.body)
  const article = { id, files: [file], language, ...fields, lines: lines.map((line) => claims.record(line)) }
  return fields.statedLanguage === null ? article : inLanguage(article, fields.statedLanguage.text)
}

function refused({ file }: RawDocument, id: string, message: string): Outcome<null> {
  const problem: Problem = { id, level: 'error', message, location: { file } }
  return { value: null, problems: [problem] }
}
