import type { Article, Block, Headline, LineRecord } from '../../news/article.ts'
import type { Outcome, Problem } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import { baseLanguage } from '../../text/base-language.ts'
import { withoutDisorder } from '../../text/invisible-characters.ts'
import { applyMetadata } from './apply-metadata.ts'
import { applySidecar, inLanguage } from './apply-sidecar.ts'
import { articleId } from './article-id.ts'
import type { Body } from './body/body.ts'
import { findBody } from './body/find-body.ts'
import { type Draft, startDraft, warn } from './draft.ts'
import { findHeadline } from './find-headline.ts'
import { nameLeftOut } from './left-out-reasons.ts'
import { type Line, readLines, splitLines } from './line.ts'
import { noticeInstead } from './not-a-report.ts'
import { noteLoss } from './note-loss.ts'
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
const limits = { characters: 2_000_000, lines: 40_000 }

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
  noteLoss,
]

/**
 * One report, cut out of its dump. Null, with an error among the problems, where the dump is too long or has no line that reads like a
 * paragraph. Never throws; touches no disk; runs anywhere.
 */
export function parseArticle(document: RawDocument): Outcome<Article | null> {
  if (document.text.length > limits.characters)
    return refused(document, 'text-too-long', `It has more than ${limits.characters} characters.`)
  const raw = splitLines(withoutDisorder(document.text), limits.lines)
  if (raw.length > limits.lines)
    return refused(document, 'text-too-long', `It has more than ${limits.lines} lines.`)
  const lines = readLines(ownLines(raw, document.part))
  const found = findReport(document, lines)
  if (!found) return refused(document, 'body-missing', bodyMissing)
  const { language, body, headline } = found
  const notice = noticeInstead([...body.text].map((index) => lines[index] as Line))
  if (notice) return refused(document, notice, noticeMessages[notice])
  const draft = startDraft({
    file: document.file,
    raw,
    page: document.page ?? null,
    lines,
    language,
    headline,
    body,
  })
  for (const step of steps) step(draft, document)
  if (draft.fields.body.length === 0) return refused(document, 'body-missing', bodyMissing)
  applySidecar(draft, document.sidecar)
  return { value: finish(draft, document), problems: draft.problems }
}

const bodyMissing = 'No line reads like a paragraph of a report.'
const noticeMessages = {
  'consent-wall': 'It holds a notice that asks for consent, and no report.',
  'error-page': 'It holds the notice that a page is not there or not shown, and no report.',
}

/** Where the report stands in its dump, in the first language that has one. */
function findReport(document: RawDocument, lines: readonly Line[]) {
  const stated = document.sidecar?.language
  const all = readingLanguages(lines, stated && baseLanguage(stated))
  for (const language of all) {
    const body = findBody(lines, { language, page: document.page ?? null })
    if (body && (language === all.at(-1) || isWrittenIn(language, body, lines)))
      return { language, ...withHeadline(body, { document, lines, language }) }
  }
  return null
}

/** Whether no more of a text is told in other languages than in one. */
function isWrittenIn(language: string | null, { text }: Body, lines: readonly Line[]): boolean {
  const told = [...text].flatMap((index) => lines[index] ?? [])
  const words = (isOwn: boolean) =>
    told.reduce(
      (sum, line) =>
        sum + (line.language !== null && (line.language === language) === isOwn ? line.words : 0),
      0,
    )
  return words(true) >= words(false)
}

/** The line of the headline, -1 where the page has none, and the text below it: what was taken for text above it is none. */
function withHeadline(
  body: Body,
  { document, lines, language }: { document: RawDocument; lines: readonly Line[]; language: string | null },
): { body: Body; headline: number } {
  const tagged = pageHeadline(lines, { page: document.page, first: body.first })
  const headline = tagged ?? findHeadline(lines, body, language) ?? -1
  const text = [...body.text].filter((index) => index > headline)
  const [first] = text
  return first === undefined
    ? { body, headline: -1 }
    : { body: { ...body, first, text: new Set(text) }, headline }
}

function noteDisorder(draft: Draft, { text }: RawDocument): void {
  const removed = text.length - withoutDisorder(text).length
  if (removed === 0) return
  const message = `${removed} characters that reorder text or control devices are not shown.`
  warn(draft, { id: 'control-characters-removed', message })
}

function finish(draft: Draft, { file, part }: RawDocument): Article {
  const { language, fields } = draft
  if (fields.headline.text === '') fields.headline = openingOf(fields.body)
  const id = articleId(fields.headline.text, fields.body)
  const article = { id, files: [file], language, ...fields, lines: records(draft, part) }
  return fields.statedLanguage === null ? article : inLanguage(article, fields.statedLanguage.text)
}

/** The lines of one report of a file that holds several; the others' are blank to it. */
function ownLines(raw: readonly string[], part: RawDocument['part']): readonly string[] {
  return part ? raw.map((line, at) => (at + 1 >= part.from && at + 1 <= part.to ? line : '')) : raw
}

function records({ raw, lines, claims }: Draft, part: RawDocument['part']): LineRecord[] {
  const all = claims.records(raw, lines)
  if (!part) return all
  return all.map((record) =>
    record.line >= part.from && record.line <= part.to
      ? record
      : { ...record, reason: 'another report of this file' },
  )
}

function refused({ file }: RawDocument, id: string, message: string): Outcome<null> {
  const problem: Problem = { id, level: 'error', message, location: { file } }
  return { value: null, problems: [problem] }
}

/** So many letters of its text name a report that states no headline. */
const longestOpening = 70

/** What a report without a headline is called: its first words, to the letter, up to the end of a word. */
function openingOf([first]: readonly Block[]): Headline {
  if (!first) return { text: '', lines: [], by: 'opening' }
  const cut = first.text.slice(0, longestOpening + 1).replace(/\s+\S*$/u, '')
  const text =
    first.text.length <= longestOpening
      ? first.text
      : `${cut === '' ? first.text.slice(0, longestOpening) : cut} …`
  return { text, lines: first.lines, by: 'opening' }
}
