import { type CalendarDate, type FoundDate, findDates } from '../../../language/times/dates.ts'
import type { StatedDate } from '../../../news/report/article.ts'

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

/** A date that was found, as a report states it; `day`: how it is to be read, null where that is not known. */
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

/** ISO 8601, as far as it is known. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year), pad(month), ...(day === null ? [] : [pad(day)])].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
