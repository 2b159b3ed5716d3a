import type { StatedDate } from '../../news/article.ts'
import type { CalendarDate, FoundDate } from '../../text/dates.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
import { readMetaLine } from './meta-line.ts'

interface DatedLine {
  line: Line
  date: FoundDate
}

/** The date of publication: of the date lines around the headline, the most precise of the earliest day named first. */
export function readDate(draft: Draft): void {
  const dated = datedLines(draft)
  const first = dated.find(({ line }) => readMetaLine(line.text)?.label === 'published') ?? dated[0]
  if (!first) return
  const value = dayOf(first.date)
  const same = dated.filter(({ date }) => dayOf(date) === value)
  const precise = same.find(({ date }) => date.clock) ?? first
  for (const { line } of same) draft.claims.keep(line, 'published')
  const lines = [...new Set(same.map(({ line }) => line.number))].sort((a, b) => a - b)
  draft.fields.published = { ...toStated(precise.date), lines }
}

function datedLines({ lines, body, headline }: Draft): DatedLine[] {
  const near = [...lines.slice(headline, body.first), ...lines.slice(0, headline).reverse()]
  return near.flatMap((line) => (readMetaLine(line.text)?.dates ?? []).map((date) => ({ line, date })))
}

function dayOf(date: FoundDate): string {
  return isoDate(date.readings[0])
}

function toStated(date: FoundDate): Omit<StatedDate, 'lines'> {
  const day = date.readings[0]
  const { clock } = date
  const time = clock
    ? `T${pad(clock.hour)}:${pad(clock.minute)}${clock.second === null ? '' : `:${pad(clock.second)}`}`
    : ''
  const precision = clock ? (clock.second === null ? 'minute' : 'second') : day.day === null ? 'month' : 'day'
  return {
    value: isoDate(day) + time,
    precision,
    zone: clock?.zone ?? null,
    asWritten: date.text,
    by: 'report',
  }
}

function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year), pad(month), ...(day === null ? [] : [pad(day)])].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
