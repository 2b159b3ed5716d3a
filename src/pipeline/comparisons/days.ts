const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
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
  const published = date && /^\d{4}-\d\d-\d\d/.exec(date)?.[0]
  if (!published) return null
  const weekday = weekdays.indexOf(word)
  const base = new Date(`${published}T00:00:00Z`)
  const shift = weekday < 0 ? relative.get(word) : -((base.getUTCDay() - weekday + 7) % 7)
  if (shift === undefined || Number.isNaN(base.getTime())) return null
  return `day:${new Date(base.getTime() + shift * 86_400_000).toISOString().slice(0, 10)}`
}
