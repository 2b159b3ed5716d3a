import type { StatedDate } from '../../news/article.ts'

const shapes: Record<StatedDate['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'long' },
  minute: { dateStyle: 'long', timeStyle: 'short' },
  second: { dateStyle: 'long', timeStyle: 'medium' },
}
const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?)?/

/**
 * A date as stated, in the reader's locale and no more precise than stated. The clock is the report's own: it is never
 * moved to another zone, and a zone is named only where one is stated. A value of another shape is shown as written.
 */
export function formatStatedDate({ value, precision, zone, asWritten }: StatedDate, locale: string): string {
  const found = parts.exec(value)
  if (!found) return asWritten
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = found
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time)) return asWritten
  const text = new Intl.DateTimeFormat(locale, { ...shapes[precision], timeZone: 'UTC' }).format(time)
  return zone === null || !value.includes('T') ? text : `${text} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`
}
