import type { StatedDate } from '../../news/report/article.ts'

const shapes: Record<StatedDate['precision'], Intl.DateTimeFormatOptions[]> = {
  year: [{ year: 'numeric' }],
  month: [{ year: 'numeric', month: 'long' }],
  day: [{ dateStyle: 'long' }],
  minute: [{ dateStyle: 'long' }, { timeStyle: 'short' }],
  second: [{ dateStyle: 'long' }, { timeStyle: 'medium' }],
}
const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once: making one costs more than a hundred uses of it. */
export function dateFormat(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(shape)
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' })
  formats.set(name, format)
  return format
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
  const format = (shape: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, shape).format(time).replace(/\s/g, ' ')
  // Day and clock side by side, not "at": a stated time is a fact of the page, not of the event.
  const text = shapes[precision].map(format).join(', ')
  return zone === null || !value.includes('T') ? text : `${text} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`
}
