import type { StatedDate } from '../../news/report/article.ts'
import { dateFormat, formatStatedDate } from './stated-date.ts'

const partPrecision: Record<number, 'year' | 'month' | 'day'> = { 4: 'year', 7: 'month', 10: 'day' }

/** `2024`, `2024-06` or `2024-06-20` in the reader's words. */
export function formatDatePart(value: string, locale: string): string {
  const precision = partPrecision[value.length] ?? 'day'
  return formatStatedDate({ value, precision, zone: null, asWritten: value, lines: [], by: 'report' }, locale)
}

/** The days that some reports are dated to, from first to last; what is not dated to a day is left out. */
export function formatDays(dates: StatedDate[], locale: string): string {
  const days = dates.map(({ value }) => value.slice(0, 10)).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
  const [first, ...rest] = days.sort()
  const last = rest.at(-1) ?? first
  if (first === undefined || last === undefined) return ''
  const format = dateFormat(locale, { dateStyle: 'long' })
  // Engines differ in the kind of space around the dash; the page made ahead and the browser must agree.
  return format.formatRange(Date.parse(first), Date.parse(last)).replace(/\s/g, ' ')
}
