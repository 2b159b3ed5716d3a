import { withoutDisorder } from '../../language/sentences/invisible-characters.ts'
import { baseLanguage } from '../../language/which/base-language.ts'
import type { RawDocument } from '../../news/page/raw-document.ts'
import { type Outcome, type ProblemId, type ProblemValues, problemAt } from '../../news/problem.ts'
import type { Article, Block, Headline, LineRecord } from '../../news/report/article.ts'
import { statedBody, statedIndices, withStated } from './body/as-stated.ts'
import type { Body } from './body/body.ts'
import { findBody } from './body/find-body.ts'
import { readBody } from './body/read-body.ts'
import { readTail } from './body/read-tail.ts'
import { readAgency } from './byline/read-agency.ts'
import { readPageByline } from './byline/read-page-byline.ts'
import { type Draft, startDraft, warn } from './draft.ts'
import { readDate } from './fields/read-date.ts'
import { readDateline } from './fields/read-dateline.ts'
import { readKeywords } from './fields/read-keywords.ts'
import { inStatedLanguage, readingLanguages } from './fields/reading-languages.ts'
import { formerId } from './former-id.ts'
import { findHeadline } from './head/find-headline.ts'
import { pageHeadline } from './head/page-headline.ts'
import { readHead } from './head/read-head.ts'
import { readMasthead } from './head/read-masthead.ts'
import { nameLeftOut } from './left-out-reasons.ts'
import { type Line, readLines, splitLines } from './lines/line.ts'
import { applyMetadata } from './metadata/apply-metadata.ts'
import { applySidecar, inLanguage } from './metadata/apply-sidecar.ts'
import { noticeInstead } from './not-a-report.ts'
import { noteLoss } from './note-loss.ts'
import { reportId } from './report-id.ts'

/** No news page is longer; beyond this a file is garbage, and refused rather than read for minutes. */
const limits = { characters: 2_000_000, lines: 40_000 }

const steps = [
  noteDisorder,
  readDate,
  readMasthead,
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
    return refused(document, 'text-too-long', { most: limits.characters, unit: 'characters' })
  const raw = splitLines(withoutDisorder(document.text), limits.lines)
  if (raw.length > limits.lines)
    return refused(document, 'text-too-long', { most: limits.lines, unit: 'lines' })
  const lines = inStatedLanguage(readLines(ownLines(raw, document)), document)
  const stated = statedIndices(lines, document.statedText)
  const found = findReport(document, { lines, stated })
  const told = found ? [...found.body.text].map((index) => lines[index] as Line) : lines.filter(isSentence)
  const notice = stated.size === 0 ? noticeInstead(told) : null
  if (notice) return refused(document, notice, {})
  if (!found) return refused(document, 'body-missing', {})
  const { language, body, headline } = found
  const draft = startDraft({
    file: document.file,
    raw,
    page: document.page ?? null,
    lines,
    language,
    headline,
    body,
    stated,
  })
  for (const step of steps) step(draft, document)
  if (draft.fields.body.length === 0) return refused(document, 'body-missing', {})
  applySidecar(draft, document)
  return { value: finish(draft, document), problems: draft.problems }
}

const isSentence = ({ words, endsSentence }: Line) => words >= 8 && endsSentence

/** The lines of a report, and which of them are its text whatever is found: places among them. */
interface StatedLines {
  lines: readonly Line[]
  stated: ReadonlySet<number>
}

/** Where the report stands in its dump, in the first language that has one. */
function findReport(document: RawDocument, { lines, stated }: StatedLines) {
  const tag = document.sidecar?.language
  const all = readingLanguages(lines, tag && baseLanguage(tag))
  for (const language of all) {
    const body =
      findBody(lines, { language, page: document.page ?? null }) ?? statedBody(lines, stated, language)
    if (body && (language === all.at(-1) || isWrittenIn(language, body, lines))) {
      const found = withHeadline(body, { document, lines, language })
      return { language, headline: found.headline, body: withStated(found, stated) }
    }
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
  warn(draft, { id: 'control-characters-removed', values: { key: '', count: removed } })
}

function finish(draft: Draft, document: RawDocument): Article {
  const { file, path = file, part } = document
  const { language, fields } = draft
  if (fields.headline.text === '') fields.headline = openingOf(fields.body)
  const id = reportId(path, part?.place)
  const aliases = [formerId(fields.headline.text, fields.body)]
  const article = { id, files: [file], language, ...fields, aliases, lines: records(draft, document) }
  return fields.statedLanguage === null ? article : inLanguage(article, fields.statedLanguage.text)
}

type Part = Pick<RawDocument, 'part' | 'statedText'>

const isOfOther = (line: number, part: Part['part']) =>
  part !== undefined && (line < part.from || line > part.to)

/** The lines of one report of a file that holds several, without those stated to be none of it: all others are blank to it. */
function ownLines(raw: readonly string[], { part, statedText }: Part): readonly string[] {
  if (!part && !statedText) return raw
  return raw.map((line, at) => (isOfOther(at + 1, part) || statedText?.other.has(at + 1) ? '' : line))
}

function records({ raw, lines, claims }: Draft, { part, statedText }: Part): LineRecord[] {
  const all = claims.records(raw, lines)
  if (!part && !statedText) return all
  return all.map((record) => {
    if (isOfOther(record.line, part)) return { ...record, reason: 'other-report-of-file' }
    const isStated = statedText?.other.has(record.line) && record.text.trim() !== ''
    return isStated ? { ...record, reason: 'stated-other' } : record
  })
}

function refused<Id extends ProblemId>(
  { file }: RawDocument,
  id: Id,
  values: ProblemValues[Id],
): Outcome<null> {
  return { value: null, problems: [problemAt({ file }, id, values, 'error')] }
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
