import { inAll } from '../../../language/lists.ts'
import { pictureWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'
import { type CalendarDate, type FoundDate, findDates } from '../../../language/times/dates.ts'
import { captionCredit } from '../body/captions.ts'
import { readByline } from '../byline/byline.ts'
import { type Draft, warn } from '../draft.ts'
import { labelAtEnd, type MetaLine, readMetaLine } from '../head/meta-line.ts'
import type { Line } from '../lines/line.ts'
import type { LineKindNames } from '../lines/line-kind.ts'
import { isoDate, toStated } from './stated-date.ts'

interface DatedLine {
  line: Line
  date: FoundDate
  day: CalendarDate | null
  label: 'published' | 'updated' | null
}

/**
 * The date of publication: the one labelled so, else one that stands alone or with a name nearest below or above the headline, at its
 * most precise. Where a report tells only the day of its last change, that day, marked as such.
 */
export function readDate(draft: Draft): void {
  const dated = datedLines(draft)
  const first =
    dated.find(({ label }) => label === 'published') ?? dated.find(({ label }) => label === null) ?? dated[0]
  if (!first) return
  const same = dated.filter(
    ({ day, date }) => isSameDay(day, first.day) && (day !== null || date.text === first.date.text),
  )
  const precise = same.find(({ date }) => date.clock) ?? first
  for (const { line } of same) draft.claims.keep(line, 'published')
  const lines = [...new Set(same.flatMap(({ line }) => line.numbers))].sort((a, b) => a - b)
  draft.fields.published = {
    ...toStated(precise.date, precise.day),
    ...(first.label === 'updated' ? { of: 'update' } : {}),
    lines,
    by: 'report',
  }
  if (first.day === null)
    warn(draft, {
      id: 'date-ambiguous',
      values: { written: first.date.text },
      line: first.line.numbers[0] as number,
    })
}

/** So many lines that are not blank may hold the day among the first of the text, and below its last. */
const near = { among: 8, below: 3, labelled: 9 }

/** The dates of a report's head, nearest first; then of what stands among the first lines of its text and right below the last. */
function datedLines(draft: Draft): DatedLine[] {
  const { lines, body, headline } = draft
  const others = orderWitnesses(draft)
  const filled = (from: number, to?: number) =>
    lines.slice(Math.max(0, from), to).filter(({ text }) => text !== '')
  const head = [...filled(headline, body.first), ...filled(headline - 60, Math.max(0, headline)).reverse()]
  const among = filled(body.first, body.last + 1)
    .slice(0, near.among)
    .filter(({ index }) => !body.text.has(index))
  const below = aboveOthers(filled(body.last + 1), draft)
  const signed = below.slice(0, near.labelled).filter((line) => {
    const meta = readMetaLine(line.text)
    return meta !== null && (meta.label ?? labelAbove(line, lines)) === 'published'
  })
  const read = (some: readonly Line[]) =>
    some.flatMap((line) => datesOf(line, { others, called: labelAbove(line, lines) }))
  const own = read(head)
  // Below the text, other reports are announced with their days too: they choose nothing where the head tells its own.
  const isTold = own.some(({ line, label }) => label !== 'updated' && line.index > headline)
  const found = [...own, ...read(signed).map((dated) => (isTold ? { ...dated, label: null } : dated))]
  // A day beside many words is that of what they tell.
  const sure = [
    ...found.filter(({ line }) => saysLittle(line)),
    ...found.filter(({ line }) => !saysLittle(line)),
  ]
  if (sure.length > 0) return sure
  return (
    [among, below.slice(0, near.below)]
      .map((some) => read(some.filter((line) => isOfReport(line, draft))))
      .find(({ length }) => length > 0) ?? []
  )
}

/** What stands below the text, up to what readers say and to other reports, which have days of their own. */
function aboveOthers(below: readonly Line[], { body }: Draft): readonly Line[] {
  const end = below.findIndex(({ index }) => ofOthers.has(body.kinds[index]?.name))
  return end < 0 ? below : below.slice(0, end)
}

const ofOthers: LineKindNames = new Set(['comments', 'list heading'])

/** A label may stand on the line above its day, or end what the day is glued to. */
function labelAbove({ index, numbers: [number] }: Line, lines: readonly Line[]): DatedLine['label'] {
  const above = lines.slice(Math.max(0, index - 2), index).findLast(({ text }) => text !== '')
  if (!above || above.endsSentence) return null
  return above.words <= longestLabel || above.numbers.includes(number as number)
    ? labelAtEnd(above.text)
    : null
}

const longestLabel = 4

function datesOf(
  line: Line,
  { others, called }: { others: Witnesses; called: DatedLine['label'] },
): DatedLine[] {
  const meta = readMetaLine(line.text)
  if (meta === null || (saysMore(line) && !opensWithLabel(meta))) return []
  if (meta.label === null && ofPicture.test(meta.rest)) return []
  return meta.dates.map((date, at) => ({
    line,
    date,
    day: settle(date, others),
    label: meta.labels[at] ?? (at === 0 ? called : null),
  }))
}

/** `Image taken on January 5, 2020`. */
const ofPicture = new RegExp(`^${anyOf(inAll(pictureWords, 'pictures'))}\\p{L}{0,2}(?!\\p{L})`, 'iu')

/** Among the text stand the days of posts and footnotes too: a report's begins its line, or stands with who wrote it. */
function isOfReport(line: Line, { body }: Draft): boolean {
  if (!saysLittle(line) || body.kinds[line.index]?.name === 'interruption') return false
  const end = readMetaLine(line.text)?.dates[0]?.end ?? 0
  return readMetaLine(line.text.slice(0, end))?.rest === '' || readByline(line.text) !== null
}

/** `Posted on May 4, 2020 by … – 5 comments on …` */
function opensWithLabel({ dates, labels }: MetaLine): boolean {
  return labels[0] === 'published' && (dates[0]?.start ?? 0) < 20
}

/** Beside the day of a report stand who wrote it, where, how long it is; words that end with a colon introduce something else. */
function saysLittle({ text }: Line): boolean {
  return !text.endsWith(':') && (readMetaLine(text)?.rest.split(' ').length ?? 0) <= 7
}

/** A caption states the day of its picture, a sentence that of what it tells. */
function saysMore({ text, words, endsSentence }: Line): boolean {
  return (words > 14 && endsSentence) || (words > 6 && !text.includes('|') && captionCredit(text) !== null)
}

interface Witnesses {
  days: ReadonlySet<string>
  order: 'day-first' | 'month-first' | null
}

const monthFirstNowhere = new Set(['de', 'es', 'fr', 'it', 'pt', 'nl', 'sv', 'pl', 'tr', 'ru', 'uk'])

/** What the dump itself says of the order of day and month: its other dates, and its language. */
function orderWitnesses({ lines, language }: Draft): Witnesses {
  const dates = lines.slice(0, 3000).flatMap(({ text }) => (text.length <= 400 ? findDates(text) : []))
  const certain = dates.filter(({ readings }) => readings.length === 1)
  const orders = new Set(certain.flatMap(({ order }) => order ?? []))
  const [only] = orders.size === 1 ? orders : []
  const byLanguage = language !== null && monthFirstNowhere.has(language) ? 'day-first' : null
  return { days: new Set(certain.map(({ readings }) => isoDate(readings[0]))), order: only ?? byLanguage }
}

function settle({ readings }: FoundDate, { days, order }: Witnesses): CalendarDate | null {
  const [dayFirst, monthFirst] = readings
  if (!monthFirst) return dayFirst
  const told = [dayFirst, monthFirst].filter((reading) => days.has(isoDate(reading)))
  if (told.length === 1) return told[0] ?? null
  return order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : null
}

function isSameDay(a: CalendarDate | null, b: CalendarDate | null): boolean {
  return a === null || b === null ? a === b : isoDate(a) === isoDate(b)
}
