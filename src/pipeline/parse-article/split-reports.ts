import { lineBreak } from '../../language/sentences/line-break.ts'
import { at } from '../../news/at.ts'
import type { LineHint, PageEvidence, PageMetadata } from '../../news/page/page-evidence.ts'
import type { RawDocument } from '../../news/page/raw-document.ts'

type Part = NonNullable<RawDocument['part']>

/**
 * The reports of a file that holds several. Each keeps the whole text, so that its lines have the file's numbers, and tells which
 * lines are its own.
 */
export function splitReports(document: RawDocument): RawDocument[] {
  if (document.isOne) return [document]
  const lines = document.text.split(lineBreak)
  const { page } = document
  const parts = page ? partsOfPage(lines, page) : partsOfText(lines)
  if (parts.length < 2) return [document]
  return parts.map((part) => ({
    ...document,
    part,
    ...(page && { page: { ...page, metadata: metadataOf(part, lines, page) } }),
  }))
}

/** The labelled day that a dump of this shape begins with: ` date 2024-06-20 World`. */
const head = /^\s*date \d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?:\s|$)/u
/** So many words below each head make a report. */
const fewest = 25

/** Reports with plain heads: the file begins with a labelled day, and so does each of them. */
function partsOfText(lines: readonly string[]): Part[] {
  const heads = lines.flatMap((line, at) => (head.test(line) ? [at] : []))
  const first = lines.findIndex((line) => line.trim() !== '')
  if (heads.length < 2 || heads[0] !== first) return []
  const parts = heads.map((from, place) => ({ place, from: from + 1, to: heads[place + 1] ?? lines.length }))
  const isReport = ({ from, to }: Part) => wordsIn(lines.slice(from - 1, to).join(' ')) >= fewest
  return parts.every(isReport) ? parts : []
}

const wordsIn = (text: string) => text.split(/\s+/u).length

/** A paragraph has so many words and ends a sentence; so many paragraphs below its heading make an article a report: a teaser has one. */
const paragraph = { words: 12, fewest: 3 }

/** Reports that a page sets as articles one after the other, each with its heading above its text. */
function partsOfPage(lines: readonly string[], { hints }: PageEvidence): Part[] {
  const articles = new Map<number, number[]>()
  for (const [place, hint] of hints.entries())
    if (hint?.article != null) articles.set(hint.article, [...(articles.get(hint.article) ?? []), place])
  return [...articles.values()]
    .filter((own) => isReport(own, lines, hints))
    .map((own, place) => ({
      place,
      from: at(own, 0) + 1,
      to: at(own, own.length - 1) + 1,
    }))
}

function isReport(
  own: readonly number[],
  lines: readonly string[],
  hints: readonly (LineHint | null)[],
): boolean {
  const heading = own.findIndex((at) => isTitle(hints[at]))
  const prose = own.flatMap((at, place) => (isParagraph(lines[at] ?? '', hints[at]) ? [place] : []))
  return heading >= 0 && prose.length >= paragraph.fewest && heading < (prose[0] ?? 0)
}

const isTitle = (hint: LineHint | null | undefined) => hint?.heading != null && hint.heading <= 3

const isParagraph = (line: string, hint: LineHint | null | undefined) =>
  hint?.region == null &&
  (hint?.linkShare ?? 0) < 0.5 &&
  /[.!?…]["'”’»)\]]*\s*$/u.test(line) &&
  wordsIn(line) >= paragraph.words

/** What a page states of itself it states of the report that it names; of its others only what holds for the whole site. */
function metadataOf(
  { from, to }: Part,
  lines: readonly string[],
  { hints, metadata }: PageEvidence,
): PageMetadata {
  const titles = lines.slice(from - 1, to).filter((_, at) => isTitle(hints[from - 1 + at]))
  const isNamed = metadata.headline.some(({ text }) => titles.some((title) => title.trim() === text.trim()))
  if (isNamed) return metadata
  const { publisher, language, licence } = metadata
  const nothing = {
    headline: [],
    author: [],
    published: [],
    modified: [],
    section: [],
    url: [],
    description: [],
  }
  return { ...nothing, publisher, language, licence }
}
