import { numberWords, timeWords } from '../../../language/languages.ts'
import {
  addDays,
  addMonths,
  addWeeks,
  calendarDay,
  daysBetween,
  weekdayOf,
} from '../../../language/times/calendar.ts'
import type { ReadingLanguage } from '../reading.ts'

export type TimeGroups = Record<string, string | undefined>
/** Which way a weekday or month without a year is looked for; null where the sentence says both or neither safely. */
export type Direction = 'past' | 'future' | null

interface Context {
  publishedDay: string | null
  language: ReadingLanguage
  direction: Direction
}

/** One way to read the groups of a match; undefined: not of this kind. */
type Reader = (groups: TimeGroups, context: Context) => string | null | undefined

/**
 * The ISO 8601 date or interval that a time's words stand for, or null where the article's date does not allow it.
 * Looks at the named groups of the pattern that matched; the most precise kind wins.
 */
export function resolveTime(groups: TimeGroups, context: Context): string | null {
  for (const read of [isoDay, dayOfMonth, monthOfYear, yearOrYears, namedDay, weekday, countedAgo, period]) {
    const found = read(groups, context)
    if (found !== undefined) return found
  }
  return null
}

/** `09:30` of the groups of a clock time, else null. Noon and midnight are words, and stay words. */
export function resolveClock({ h, m, m2, ap }: TimeGroups): string | null {
  if (h === undefined) return null
  const hour = ap ? (Number(h) % 12) + (/^p/i.test(ap) ? 12 : 0) : Number(h)
  return `${String(hour).padStart(2, '0')}:${(m ?? m2 ?? '00').padStart(2, '0')}`
}

const isoDay: Reader = ({ iso }) => iso

const dayOfMonth: Reader = ({ day, month, monthNumber, year, year2 }, { publishedDay, language }) => {
  if (day === undefined) return undefined
  const monthOfDay = monthNumber ? Number(monthNumber) : indexOf(timeWords[language].months, month ?? '') + 1
  const dayNumber = Number.parseInt(day, 10)
  const stated = year ?? year2
  if (stated) return calendarDay(Number(stated), monthOfDay, dayNumber)
  return publishedDay ? nearestYear(publishedDay, monthOfDay, dayNumber) : null
}

const monthOfYear: Reader = ({ month, year, dir }, { publishedDay, language, direction }) => {
  if (month === undefined) return undefined
  const number = indexOf(timeWords[language].months, month) + 1
  if (year) return `${year}-${String(number).padStart(2, '0')}`
  const way = wayOf(dir, language) ?? direction
  if (!publishedDay || way === null) return null
  const ahead = (number - Number(publishedDay.slice(5, 7)) + 12) % 12
  return addMonths(publishedDay, way === 'future' || ahead === 0 ? ahead : ahead - 12)
}

const yearOrYears: Reader = ({ year, until }) => {
  if (year === undefined) return undefined
  if (until === undefined) return year
  return `${year}/${until.length === 2 ? year.slice(0, 2) + until : until}`
}

const namedDay: Reader = ({ rel }, { publishedDay, language }) => {
  if (rel === undefined) return undefined
  const offset = timeWords[language].days[rel.toLowerCase()]
  return publishedDay && offset !== undefined ? addDays(publishedDay, offset) : null
}

const weekday: Reader = (groups, { publishedDay, language, direction }) => {
  if (groups.weekday === undefined) return undefined
  const index = indexOf(timeWords[language].weekdays, groups.weekday)
  const stated = wayOf(groups.dir ?? groups.dir2, language)
  // `on Mondays` is no date.
  if (!publishedDay || (language === 'en' && /s$/i.test(groups.weekday))) return null
  const ahead = (index - weekdayOf(publishedDay) + 7) % 7
  // "next Thursday" said on a Tuesday means this week's to some and the week after to others.
  if (stated === 'future') return null
  if (ahead === 0) return stated === 'past' ? addDays(publishedDay, -7) : publishedDay
  const way = stated ?? direction
  // `searched on Wednesday` in a report dated Tuesday: it was updated, or tells of a week ago.
  if (ahead === 1 && way === 'past' && stated === null) return null
  return way === null ? null : addDays(publishedDay, way === 'future' ? ahead : ahead - 7)
}

/** Only days are counted back exactly; "two years ago" is no date. */
const countedAgo: Reader = ({ n, unit, sense, before }, { publishedDay, language }) => {
  if (before !== undefined) return null
  if (n === undefined || unit === undefined) return undefined
  const kind = timeWords[language].units[unit.toLowerCase()]
  const count = countOf(n, language)
  const ago = sense !== undefined && /^(?:ago)?$/i.test(sense)
  return publishedDay && ago && kind === 'day' && count !== null ? addDays(publishedDay, -count) : null
}

const period: Reader = ({ dir, unit }, { publishedDay, language }) => {
  if (dir === undefined || unit === undefined) return undefined
  const steps = { past: -1, future: 1, present: 0 }[wayOf(dir, language) ?? 'present']
  if (!publishedDay) return null
  const kind = timeWords[language].single[unit.toLowerCase()]
  if (kind === 'week') return addWeeks(publishedDay, steps)
  if (kind === 'month') return addMonths(publishedDay, steps)
  if (kind === 'year') return String(Number(publishedDay.slice(0, 4)) + steps)
  if (/^(?:morning|afternoon|evening|matin)$/i.test(unit) && steps === 0) return publishedDay
  return null
}

function wayOf(words: string | undefined, language: ReadingLanguage): Direction {
  if (words === undefined) return null
  const { last, next } = timeWords[language]
  if (new RegExp(`^(?:${last})$`, 'iu').test(words.trim())) return 'past'
  return new RegExp(`^(?:${next})$`, 'iu').test(words.trim()) ? 'future' : null
}

function indexOf(patterns: string[], word: string): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))
}

/** A number in digits or words; an article is one. */
function countOf(words: string, language: ReadingLanguage): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  const known = new Map(Object.entries(numberWords[language].cardinals)).get(words.toLowerCase())
  return known ?? (new RegExp(`^(?:${timeWords[language].one})$`, 'iu').test(words) ? 1 : null)
}

/** The day of that month which lies nearest to the day of publication. */
function nearestYear(publishedDay: string, month: number, day: number): string | null {
  const year = Number(publishedDay.slice(0, 4))
  const candidates = [year, year - 1, year + 1].flatMap((y) => calendarDay(y, month, day) ?? [])
  const distance = (candidate: string) => Math.abs(daysBetween(publishedDay, candidate))
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null
}
