import { addDays } from '../../../language/times/calendar.ts'

/** Any Monday. */
const monday = '2024-01-01'
const known = new Map<string, string[]>()

/**
 * The lower-case name of a resolved day's week-day, where the words of the time hold it and state no date: `on Thursday`
 * may be the Thursday before or after the one that it was read as. Null for other times.
 */
export function namesWeekday(words: string, resolved: string, language: string): string | null {
  if (!/^\d{4}-\d\d-\d\d/.test(resolved) || /\d\.?\s+\p{L}|\p{L}\s+\d/u.test(words)) return null
  const lower = words.toLowerCase()
  return weekdaysIn(language).find((name) => lower.includes(name)) ?? null
}

function weekdaysIn(language: string): string[] {
  const met = known.get(language)
  if (met) return met
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const names = [0, 1, 2, 3, 4, 5, 6].map((n) => format.format(new Date(addDays(monday, n))).toLowerCase())
  known.set(language, names)
  return names
}
