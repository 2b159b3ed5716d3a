import { inAll } from '../../../language/lists.ts'
import { pageWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'
import { withoutInvisible } from '../../../language/sentences/invisible-characters.ts'
import { isCreditAlone, isPictureDescription } from '../body/captions.ts'
import { readMetaLine } from '../head/meta-line.ts'
import type { Line } from './line.ts'
import type { LineKind, Page } from './line-kind.ts'
import { lineKinds } from './line-kinds.ts'
import { sectionHeadings } from './section-headings.ts'

/** What each line is by its own looks; undefined for a blank one. */
export function kindsOfLines(lines: readonly Line[], language: string | null): (LineKind | undefined)[] {
  const page = describePage(lines, language)
  const kinds = lines.map((line) => kindOf(line, page))
  const headings = sectionHeadings(
    lines.filter(({ text }) => text !== ''),
    kinds,
  )
  if (headings.size === 0) return kinds
  return kinds.map((kind, index) => (headings.has(index) ? headingKind(lines[index]?.words ?? 0) : kind))
}

/** What the heading of a section is by its length alone. */
function headingKind(words: number): LineKind | undefined {
  return lineKinds.find(({ name }) => name === (words >= 5 ? 'title' : 'label'))
}

/** Rules read a long line's beginning, and see no invisible characters. */
function kindOf(line: Line, page: Page): LineKind | undefined {
  if (line.text === '') return undefined
  const text = withoutInvisible(line.text.slice(0, 1000))
  const seen = text === line.text ? line : { ...line, text }
  return lineKinds.find(({ fits }) => fits(seen, page))
}

function describePage(lines: readonly Line[], language: string | null): Page {
  const first = new Map<string, number>()
  const repeated = new Set<string>()
  for (const { text, index } of lines) {
    if (first.has(text)) repeated.add(text)
    else first.set(text, index)
  }
  const pictured = new Set<number>()
  const filled = lines.filter(({ text }) => text !== '')
  filled.forEach((line, at) => {
    const next = filled[at + 1]
    if (next && isCreditAlone(next)) pictured.add(line.index)
    if (next && isPictureDescription(line)) pictured.add(next.index)
  })
  const posts = postHeads(filled)
  return {
    language,
    isPostHead: ({ index }) => posts.has(index),
    isRepeated: ({ text }) => repeated.has(text),
    isBesidePicture: ({ index }) => pictured.has(index),
    isSaidBefore: ({ text, index }) => (first.get(text) ?? index) < index,
  }
}

/** So many posts so close to one another, each by somebody else, are readers' comments. */
const posts = { fewest: 3, apart: 12 }

/**
 * The lines of a page that tell who wrote a post, with its day and minute, where several stand below one another and below some prose. The
 * few authors of a running report come again and again, readers hardly do.
 */
function postHeads(filled: readonly Line[]): ReadonlySet<number> {
  const prose = filled.findIndex(({ words, endsSentence }) => words >= 12 && endsSentence)
  const heads = filled.flatMap((line, at) => (prose >= 0 && at > prose && isPostHead(line) ? [at] : []))
  const isBeside = (at: number, other: number | undefined) =>
    other !== undefined && Math.abs(other - at) <= posts.apart
  const among = heads
    .filter((at, nth) => isBeside(at, heads[nth - 1]) || isBeside(at, heads[nth + 1]))
    .flatMap((at) => filled[at] ?? [])
  const authors = new Set(among.map(({ text }) => text.replace(/\P{L}+/gu, ' ')))
  const areReaders = among.length >= posts.fewest && authors.size > among.length * 0.8
  return new Set(areReaders ? among.map(({ index }) => index) : [])
}

const signed = new RegExp(
  `^\\P{L}*(?:${anyOf(inAll(pageWords, 'posted'))} )?${anyOf(inAll(pageWords, 'by'))}\\s|\\s${anyOf(inAll(pageWords, 'wrote'))}(?!\\p{L})`,
  'iu',
)

function isPostHead({ text, words }: Line): boolean {
  if (words > 16 || !signed.test(text)) return false
  return readMetaLine(text)?.dates.some(({ clock, readings: [date] }) => clock && date.day !== null) ?? false
}
