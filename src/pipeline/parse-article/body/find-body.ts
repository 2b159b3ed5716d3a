import type { PageEvidence } from '../../../news/page/page-evidence.ts'
import { readByline } from '../byline/byline.ts'
import { readReadingTime } from '../fields/reading-time.ts'
import { readMetaLine } from '../head/meta-line.ts'
import { isOrder } from '../lines/house-rules.ts'
import { kindsOfLines } from '../lines/kinds-of-lines.ts'
import { findLexiconKinds } from '../lines/lexicon.ts'
import type { Line } from '../lines/line.ts'
import type { LineKindName, LineKindNames } from '../lines/line-kind.ts'
import { betweenProse, fewest as fewestHeadings, plainKinds } from '../lines/section-headings.ts'
import { isFigureCaption } from '../metadata/page-hints.ts'
import { isAboveCredit } from './above-credit.ts'
import type { Body } from './body.ts'
import { beginsAlike, captionCredit } from './captions.ts'
import { entryTimes, fewestEntries, isClockAlone, isEntryTitle } from './entry-times.ts'
import { heaviestBody } from './heaviest-body.ts'
import { lineFeatures } from './line-features.ts'
import { chancesOf, enough } from './line-model.ts'
import { listedBelow, rowsOfTitles } from './listed-lines.ts'

/**
 * The lines that are the report's text, told from what each line looks like, what stands around it, and how the page's words
 * recur in it (docs/decisions/0019-lines-in-their-places.md). Null where no line reads like prose.
 */
export function findBody(
  lines: readonly Line[],
  { language, page }: { language: string | null; page: PageEvidence | null },
): Body | null {
  const kinds = kindsOfLines(lines, language)
  const filled = lines.filter(({ text }) => text !== '')
  const heaviest = heaviestBody(lines, kinds)
  const features = lineFeatures(filled, { kinds, language, page, heaviest })
  const chances = chancesOf(features)
  const entries = entryTimes(filled)
  const isWithin = (at: number) =>
    chances.slice(0, at).some(({ text }) => text >= enough) &&
    chances.slice(at + 2).some(({ text }) => text >= enough)
  const listed = listedBelow(filled, kinds, entries)
  const rows = rowsOfTitles(filled)
  const likely = filled.filter(
    (line, at) =>
      (chances[at]?.text ?? 0) >= enough &&
      !listed.has(line.index) &&
      !rows.has(line.index) &&
      !isNever(line, kinds[line.index]?.name) &&
      !isCaptionBelow(line, filled[at + 1]) &&
      !(page === null && isAboveCredit(line, filled[at + 1]) && isWithin(at)) &&
      !isFigureCaption(line, page),
  )
  const found = likely.length > 0 ? likely : proseOf(heaviest, lines)
  const told = withHeadings(
    [...withEntries(found, { filled, entries }), ...closingWords(found.at(-1), { filled, kinds })],
    { filled, kinds },
  )
  const text = told.slice(aboveByline(told, lines, kinds)).map(({ index }) => index)
  const [first] = text
  const last = text.at(-1)
  if (first === undefined || last === undefined) return null
  const titles = new Map(
    filled.map(({ index }, at) => [index, likely.length > 0 ? (chances[at]?.headline ?? 0) : anywhere]),
  )
  return { first, last, kinds, text: new Set(text), titles }
}

/** So many words of sentences are a report, however unlike one its page looks. */
const aReport = 40

/** Where the model finds no text, it tells no place of a headline either. */
const anywhere = 0.05

/** What the heaviest stretch tells, where no line is likely text: a report among nothing but lists is no loss to refuse. */
function proseOf(heaviest: Body | null, lines: readonly Line[]): Line[] {
  const told = [...(heaviest?.text ?? [])].flatMap((index) => lines[index] ?? [])
  const prose = told.filter(({ words, endsSentence }) => words >= 12 && endsSentence)
  return prose.reduce((sum, { words }) => sum + words, 0) >= aReport ? told : []
}

/** A line of these kinds is something else, also where it stands between paragraphs. */
const never: LineKindNames = new Set(['caption', 'comments', 'interruption', 'shouted'])

/** So are a reading time, and an order to the reader (`Sign up for …`). */
function isNever(line: Line, kind: LineKindName | undefined): boolean {
  if (never.has(kind) || endOfBox.test(line.text) || (kind === 'appeal' && isOrder(line.text))) return true
  if (tellsAuthorAndDay(line)) return true
  if (line.words <= 6 && (readReadingTime(line.text) !== null || isClockAlone(line))) return true
  return kind === 'dated' && line.words <= 6
}

/** A caption may be said twice, the second time with its credit. */
function isCaptionBelow(line: Line, below: Line | undefined): boolean {
  return below !== undefined && captionCredit(below.text) !== null && beginsAlike(line, below)
}

/** What screen readers are told where a box inside a report ends. */
const endOfBox =
  /^(?:end of (?:list|.{2,30}(?:promotion|content|gallery|newsletter))|after .{2,30} promotion)$/iu

/** Where several headings part the text, each word or two between two of its paragraphs is one; longer titles may be links. */
function withHeadings(
  told: readonly Line[],
  { filled, kinds }: { filled: readonly Line[]; kinds: Body['kinds'] },
): readonly Line[] {
  const known = new Set<Line | undefined>(told)
  const headings = betweenProse(filled, kinds).filter(({ index }) => plainKinds.has(kinds[index]?.name))
  if (headings.filter((line) => known.has(line)).length < fewestHeadings) return told
  const labels = new Set(headings.filter(({ index }) => kinds[index]?.name === 'label'))
  const lost = filled.filter(
    (line, at) =>
      labels.has(line) && !known.has(line) && known.has(filled[at - 1]) && known.has(filled[at + 1]),
  )
  return lost.length === 0 ? told : [...told, ...lost].sort((a, b) => a.index - b.index)
}

/**
 * Of a running report, whose entries stand below their times, the titles of all entries that are told: that of the first stands where a
 * head's lines stand, and a time may look like the length of a film.
 */
function withEntries(
  told: readonly Line[],
  { filled, entries }: { filled: readonly Line[]; entries: ReadonlySet<number> },
): readonly Line[] {
  const known = new Set<Line | undefined>(told)
  const isTitled = (at: number) => isClockAlone(filled[at - 1] ?? { text: '' }) && isEntryTitle(filled[at])
  const titles = filled.filter((_, at) => isTitled(at) && known.has(filled[at + 1]))
  const first = told[0] && filled[filled.indexOf(told[0]) - 1]
  const lost = titles.filter((title) => {
    const time = filled[filled.indexOf(title) - 1]
    return !known.has(title) && (title === first || (time && entries.has(time.index)))
  })
  if (titles.length < fewestEntries || lost.length === 0) return told
  return [...told, ...lost].sort((a, b) => a.index - b.index)
}

/** A short sentence right below the last line that is told as text ends it: `The verdict stands.` Calls and questions are the page's. */
function closingWords(
  last: Line | undefined,
  { filled, kinds }: { filled: readonly Line[]; kinds: Body['kinds'] },
): Line[] {
  const below = last && filled[filled.indexOf(last) + 1]
  if (!below || below.words < 2 || kinds[below.index]?.name !== 'short sentence') return []
  const isCalm = /^["“„«]?\p{Lu}.*\p{Ll}(?:\.{1,3}|…)["”“»]?$/u.test(below.text)
  const isOfPage = findLexiconKinds(below.text).length > 0 || isOrder(below.text) || speaksToReader(below)
  return isCalm && !isOfPage ? [below] : []
}

const speaksToReader = ({ facts }: Line) =>
  facts.some(({ text }) => text === 'you' || text === 'your' || text === 'our')

/** A standfirst reads like a paragraph: how many sentences stand above the byline or the date that the report begins below. */
function aboveByline(told: readonly Line[], lines: readonly Line[], kinds: Body['kinds']): number {
  for (const many of [1, 2]) {
    const [from, to] = [told[many - 1], told[many]]
    const words = told.slice(0, many).reduce((sum, line) => sum + line.words, 0)
    if (!from || !to || words > longest) return 0
    if (
      lines
        .slice(from.index + 1, to.index)
        .some((line) => kinds[line.index]?.name !== 'interruption' && tellsAuthorOrDay(line))
    )
      return many
  }
  return 0
}

/** No standfirst has more words. */
const longest = 70

function tellsAuthorOrDay(line: Line): boolean {
  const { text, words, endsSentence } = line
  if (words > 15) return tellsAuthorAndDay(line)
  return !endsSentence && (readByline(text) !== null || readMetaLine(text) !== null)
}

/** Who wrote, and on which day, on one line: `World Edited by Jane Doe (with inputs from agencies) Updated: April 7, 2020 03:49 pm`. */
function tellsAuthorAndDay({ text, words, endsSentence }: Line): boolean {
  if (words > 30 || endsSentence || readByline(text) === null) return false
  return readMetaLine(text)?.dates.some(({ readings: [date] }) => date.day !== null) ?? false
}
