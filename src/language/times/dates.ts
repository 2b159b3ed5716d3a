import { remembered } from '../remembered.ts'
import { type Clock, findTime } from './clock.ts'
import { anyMonth, monthNumbers } from './month-names.ts'

/** A calendar date; `day` is null where only the month is stated. */
export interface CalendarDate {
  year: number
  month: number
  day: number | null
}

/** A date as a text states it: `[start, end)` in UTF-16 units, time of day included. */
export interface FoundDate {
  start: number
  end: number
  text: string
  /** One reading, or two where day and month could be swapped: first day-first, then month-first. */
  readings: [CalendarDate] | [dayFirst: CalendarDate, monthFirst: CalendarDate]
  /** Set where digits alone tell the order, so that this date speaks for the order of others beside it. */
  order: 'day-first' | 'month-first' | null
  clock: Clock | null
}

type Found = Pick<FoundDate, 'readings' | 'order'>
type Placed = Found & Pick<FoundDate, 'start' | 'end'>
type Form = [pattern: RegExp, read: (match: string[]) => Found | null]

const year = '((?:19|20)\\d{2})'
const day = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|°|\\.)?'
const month = `(${anyMonth})(?!\\p{L})\\.?`

/** Tried in order at every place; the first that reads as a real date wins. */
const forms: Form[] = [
  [new RegExp(`${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'giu'), ([, y, , m, d]) => only(y, m, d)],
  [
    new RegExp(`${year}\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`, 'giu'),
    ([, y, m, d]) => only(y, m, d),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])${day}\\s*[-/]?\\s*(?:of\\s|de\\s)?\\s*${month},?\\s*[-/]?\\s*(?:del?\\s)?\\s*${year}`,
      'giu',
    ),
    ([, d, m, y]) => only(y, named(m), d),
  ],
  [
    new RegExp(`(?<!\\p{L})${month}\\s*[-/]?\\s*${day},?\\s*[-/]?\\s*${year}`, 'giu'),
    ([, m, d, y]) => only(y, named(m), d),
  ],
  [/(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/giu, numeric],
  [new RegExp(`(?<!\\p{L})${month},?\\s+(?:de\\s)?${year}`, 'giu'), ([, m, y]) => only(y, named(m), null)],
  [new RegExp(`(?<=^date )${year}-(0[1-9]|1[0-2])(?![\\d-])`, 'giu'), ([, y, m]) => only(y, m, null)],
]

/** Whether a text holds the digits of a date: few lines do, and the others are told so at once. */
export function mayHoldDate(text: string): boolean {
  return /(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d/.test(text)
}

/** All dates with a year that `text` states, in order, none overlapping. Reads at most the first 400 characters. */
export function findDates(text: string): readonly FoundDate[] {
  const sample = text.slice(0, 400)
  return mayHoldDate(sample) ? datesIn(sample) : []
}

const datesIn = remembered((sample: string): readonly FoundDate[] => {
  const found: Placed[] = []
  for (const [pattern, read] of forms) {
    for (const match of sample.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      const date = read(match)
      if (date) found.push({ start, end, ...date })
    }
  }
  return withClocks(
    sample,
    found.sort((a, b) => a.start - b.start),
  )
})

/** Each date with the time beside it: a time between two dates is the first one's alone. */
function withClocks(text: string, found: Placed[]): FoundDate[] {
  const dates: FoundDate[] = []
  for (const [i, { start, end, ...date }] of found.entries()) {
    const from = dates.at(-1)?.end ?? 0
    const between = text.slice(from, found[i + 1]?.start)
    const time = findTime(between, { start: start - from, end: end - from })
    const first = time ? Math.min(start, from + time.start) : start
    const last = time ? Math.max(end, from + time.end) : end
    dates.push({
      start: first,
      end: last,
      text: text.slice(first, last),
      ...date,
      clock: time?.clock ?? null,
    })
  }
  return dates
}

/** Slashes, dashes and dots alike stand in both orders: `05.10.19` is May in one house and October in another. */
function numeric([, first, , second, yearDigits]: string[]): Found | null {
  const y = fullYear(yearDigits)
  const dayFirst = calendarDate(y, second, first)
  const monthFirst = calendarDate(y, first, second)
  if (dayFirst && monthFirst && first !== second) return { readings: [dayFirst, monthFirst], order: null }
  if (dayFirst) return { readings: [dayFirst], order: first === second ? null : 'day-first' }
  return monthFirst && { readings: [monthFirst], order: 'month-first' }
}

function only(
  y: string | undefined,
  m: string | number | undefined,
  d: string | null | undefined,
): Found | null {
  const date = calendarDate(Number(y), m, d ?? null)
  return date && { readings: [date], order: null }
}

function named(name: string | undefined): number | undefined {
  return monthNumbers.get((name ?? '').toLowerCase())
}

function fullYear(digits = ''): number {
  const number = Number(digits)
  return digits.length === 4 ? number : number + (number < 70 ? 2000 : 1900)
}

function calendarDate(
  y: number,
  m: string | number | undefined,
  d: string | null | undefined,
): CalendarDate | null {
  const number = Number(m)
  if (!(y >= 1900 && y <= 2099 && number >= 1 && number <= 12)) return null
  if (d === null) return { year: y, month: number, day: null }
  const dayNumber = Number(d)
  const last = new Date(Date.UTC(y, number, 0)).getUTCDate()
  return dayNumber >= 1 && dayNumber <= last ? { year: y, month: number, day: dayNumber } : null
}
