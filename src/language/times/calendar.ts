const dayLength = 86_400_000

/** Day of the week, Monday 0 to Sunday 6, of a `YYYY-MM-DD`. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** `2024-06-20`, 1 → `2024-06-21`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10)
}

/** `2024-01-31`, -1 → `2023-12`: the month that lies so many months away. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The week from Monday to Sunday that lies so many weeks away, as an ISO 8601 interval. */
export function addWeeks(day: string, count: number): string {
  const monday = addDays(day, 7 * count - weekdayOf(day))
  return `${monday}/${addDays(monday, 6)}`
}

/** A day of the calendar as `YYYY-MM-DD`, or null where there is none (31 June). */
export function calendarDay(year: number, month: number, day: number): string | null {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}

/** The day of an ISO 8601 date, as `YYYY-MM-DD`; null where it states none or one that does not exist (31 June). */
export function dayOfDate(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(date ?? '') ?? []
  return year === undefined ? null : calendarDay(Number(year), Number(month), Number(day))
}

/** Whole days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}
