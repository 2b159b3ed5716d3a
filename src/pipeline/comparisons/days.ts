import { addDays, dayOfDate, weekdayOf } from '../../text/calendar.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const relative = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const months = `january february march april june july august september october november december`.split(' ')
const timeWords = new Set([
  ...weekdays,
  ...relative.keys(),
  ...months,
  'noon',
  'midnight',
  'morning',
  'afternoon',
  'evening',
])

/** Whether a lower-case word names a time: a week-day, a month, `yesterday`, `noon`. */
export function isTimeWord(word: string): boolean {
  return timeWords.has(word)
}

/**
 * The day a word names in a report of that date, as `day:2024-06-19`: `yesterday`, or the week-day on or last before
 * the date. Null for other words and without a date to the day.
 */
export function dayOf(word: string, date: string | null): string | null {
  const base = dayOfDate(date)
  if (!base) return null
  const weekday = weekdays.indexOf(word)
  const shift = weekday < 0 ? relative.get(word) : -((weekdayOf(base) - weekday + 7) % 7)
  return shift === undefined ? null : dayShifted(shift, date)
}

/** The day so many days after (before, when negative) the report's date, as `day:2024-06-19`; null without a date. */
export function dayShifted(days: number, date: string | null): string | null {
  const base = dayOfDate(date)
  return base && `day:${addDays(base, days)}`
}
