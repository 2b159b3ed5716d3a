import type { StatedDate } from '../../news/article.ts'
import { type CalendarDate, type FoundDate, findDates } from '../../text/dates.ts'
import { captionCredit } from './captions.ts'
import { type Draft, warn } from './draft.ts'
import type { Line } from './line.ts'
import { readMetaLine } from './meta-line.ts'

interface DatedLine {
  line: Line
  date: FoundDate
  day: CalendarDate | null
  label: 'published' | 'updated' | null
}

/** The date of publication: the one labelled so, else the one nearest below or above the headline, at its most precise. */
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
  draft.fields.published = { ...toStated(precise.date, precise.day), lines, by: 'report' }
  if (first.day === null)
    warn(draft, {
      id: 'date-ambiguous',
      message: `Nothing tells day and month of "${first.date.text}" apart; only its year is certain.`,
      line: first.line.numbers[0] as number,
    })
}

/** A date as an editor writes it: ISO 8601, cut at will. */
export function readStatedDate(
  text: string,
): Pick<StatedDate, 'value' | 'precision' | 'zone' | 'asWritten'> | null {
  const short = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text)
  if (short) return { value: text, precision: short[2] ? 'month' : 'year', zone: null, asWritten: text }
  const [date] = findDates(text)
  const isWhole = date?.start === 0 && date.end === text.length && /^\d{4}-\d\d-\d\d/.test(text)
  return isWhole ? toStated(date, date.readings[0]) : null
}

function datedLines(draft: Draft): DatedLine[] {
  const { lines, body, headline } = draft
  const near = [
    ...lines.slice(Math.max(0, headline), body.first),
    ...lines.slice(Math.max(0, headline - 60), Math.max(0, headline)).reverse(),
    ...lines
      .slice(body.last + 1, body.last + 10)
      .filter(({ text }) => readMetaLine(text)?.label === 'published'),
  ]
  const others = orderWitnesses(draft)
  return near.flatMap((line) => {
    const meta = saysMore(line) ? null : readMetaLine(line.text)
    return (meta?.dates ?? []).map((date) => ({
      line,
      date,
      day: settle(date, others),
      label: meta?.label ?? null,
    }))
  })
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

export function toStated(
  date: FoundDate,
  day: CalendarDate | null,
): Pick<StatedDate, 'value' | 'precision' | 'zone' | 'asWritten'> {
  const { clock, text: asWritten } = date
  if (day === null) return { value: String(date.readings[0].year), precision: 'year', zone: null, asWritten }
  // A month with a time of day is still no day.
  if (!clock || day.day === null)
    return { value: isoDate(day), precision: day.day === null ? 'month' : 'day', zone: null, asWritten }
  const seconds = clock.second === null ? '' : `:${pad(clock.second)}`
  const value = `${isoDate(day)}T${pad(clock.hour)}:${pad(clock.minute)}${seconds}`
  return { value, precision: clock.second === null ? 'minute' : 'second', zone: clock.zone, asWritten }
}

function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year), pad(month), ...(day === null ? [] : [pad(day)])].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
