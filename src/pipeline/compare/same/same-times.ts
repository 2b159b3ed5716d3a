import { claimWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import { daysBetween } from '../../../language/times/calendar.ts'
import type { MentionOf } from '../../../news/report/mention.ts'

type Time = MentionOf<'time'>

/**
 * Whether two times are one: the same date (a clock time or part of the day on one side only is finer, not another), or the
 * same words, unless they count from the reports' own days.
 */
export function isSameTime(a: Time, b: Time): boolean {
  if (isWithoutDay(a, b)) return clockOf(a) === clockOf(b)
  const [partA, partB] = [dayPartOf(a), dayPartOf(b)]
  if (partA !== null && partB !== null && partA !== partB) return false
  if (a.resolved === null && b.resolved === null) return a.text.toLowerCase() === b.text.toLowerCase()
  if (a.resolved === null || b.resolved === null) return false
  if (a.resolved === b.resolved || isReadOtherwise(a, b)) return true
  const [x, y] = [a.resolved.split('T'), b.resolved.split('T')]
  return x[0] === y[0] && (x.length === 1 || y.length === 1)
}

/** Whether two times are of one precision and name another date, hour or part of the day. */
export function areRivalTimes(a: Time, b: Time): boolean {
  if (isSameTime(a, b)) return false
  if (a.resolved === null && b.resolved === null) return dayPartOf(a) !== null && dayPartOf(b) !== null
  return precisionOf(a) === precisionOf(b) || isWithoutDay(a, b)
}

/** The same words, `on Thursday` or `in May`, read as those of another week or year: what differs is our reading. */
function isReadOtherwise(a: Time, b: Time): boolean {
  if (a.resolved === null || b.resolved === null) return false
  if (a.text.toLowerCase() !== b.text.toLowerCase()) return false
  const [x, y] = [a.resolved.split('T')[0] ?? '', b.resolved.split('T')[0] ?? '']
  if (x.length !== y.length) return false
  return x.length === 'YYYY-MM'.length ? x.slice(4) === y.slice(4) : isDay(x) && daysBetween(x, y) % 7 === 0
}

const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date)

/** Whether one date lies within the other: `20 June` within `June`. */
export function isWithin(a: Time, b: Time): boolean {
  const [x, y] = [a.resolved, b.resolved]
  return x !== null && y !== null && x.length !== y.length && (x.startsWith(y) || y.startsWith(x))
}

/** `7:40 a.m.` and `7:45 a.m. on March 14`: clock times, of which one states its day and the other does not. */
export function isWithoutDay(a: Time, b: Time): boolean {
  return (a.resolved === null) !== (b.resolved === null) && clockOf(a) !== null && clockOf(b) !== null
}

/** `07:40`, of a resolved time or of words that begin with a clock time alone. */
function clockOf({ resolved, text }: Time): string | null {
  if (resolved !== null) return resolved.split('T')[1] ?? null
  const match =
    /^(?:at |around |about |shortly (?:before|after) )?(\d{1,2})(?:[:.](\d{2}))?\s?(?:([ap])\.?\s?m\b\.?)?/iu.exec(
      text,
    )
  const [, hour = '', minute, half] = match ?? []
  if (!match || (minute === undefined && half === undefined)) return null
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
}

/** A day is no rival of a year. */
function precisionOf({ resolved }: Time): string | null {
  return resolved?.split('T')[0]?.replace(/\d/g, '0') ?? null
}

/** Parts of the day in the languages with word lists of their own; evening and night run into each other. */
const dayParts = (['morning', 'noon', 'afternoon', 'night'] as const).map(
  (part) => new RegExp(`\\b${anyOf(inAll(claimWords, part))}\\b`, 'iu'),
)

function dayPartOf({ text }: Time): number | null {
  const part = dayParts.findIndex((words) => words.test(text))
  return part < 0 ? null : part
}
