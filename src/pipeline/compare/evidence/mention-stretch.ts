import { countryName, lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { addDays, dayOfDate } from '../../../language/times/calendar.ts'
import { stem } from '../../../language/words/stems.ts'
import type { PlacedMention } from '../../../news/report/annotated-sentence.ts'
import type { Mention, MentionOf } from '../../../news/report/mention.ts'
import type { Token } from '../candidates/token.ts'

/** A stretch of a sentence whose words the annotations have read. */
export interface MentionStretch {
  start: number
  end: number
  mention: Mention
  kind: Token['kind']
  /** What its words say together, as one token; null where each word stays one of its own. */
  one: (Pick<Token, 'key' | 'rarity'> & { written: string | null }) | null
}

const placeRarity = 5
const timeRarity = 3.5

export interface ReportSetting {
  /** Base language. */
  language: string
  /** ISO date of the report, where it is known. */
  date: string | null
}

/** What a mention makes of the words it stands in; null for what is no name, place, figure or time. */
export function stretchOf(
  { mention, start, end }: PlacedMention,
  report: ReportSetting,
): MentionStretch | null {
  const stretch = { mention, start, end }
  switch (mention.kind) {
    case 'time':
      return timeStretch(stretch, mention, report)
    case 'figure':
      return { ...figureStretch(mention, start, end), mention, kind: 'figure', one: figureOf(mention) }
    case 'place':
      return { ...stretch, kind: 'place', one: placeOf(mention) }
    case 'person':
      return { ...stretch, kind: 'name', one: null }
    case 'organisation':
      return { ...stretch, kind: 'name', one: null }
    default:
      return null
  }
}

function timeStretch(
  stretch: Pick<MentionStretch, 'mention' | 'start' | 'end'>,
  time: MentionOf<'time'>,
  { language, date }: ReportSetting,
): MentionStretch {
  const counted = dayCountedBack(time.text, date)
  if (counted !== null) return { ...stretch, kind: 'time', one: dayOf(counted) }
  return isDate(time)
    ? { ...stretch, kind: 'time', one: timeOf(time, language) }
    : { ...stretch, kind: 'word', one: null }
}

const dayOf = (day: string) => ({ key: `time:${day}`, written: `time:${day}`, rarity: timeRarity })

/**
 * `One day after signing`, in news mostly counts back from the day of the report. It is no date that the text states: it
 * only lets this day meet the same day in another report.
 */
function dayCountedBack(text: string, date: string | null): string | null {
  const base = dayOfDate(date)
  const count =
    counts[/^(a|one|two|three)\s+days?\s+(?:after|earlier|before)$/iu.exec(text)?.[1]?.toLowerCase() ?? '']
  return base === null || count === undefined ? null : addDays(base, -count)
}

const counts: Record<string, number> = { a: 1, one: 1, two: 2, three: 3 }

/** A date or a time of day, resolved or not. `For decades` is told in words like any others. */
function isDate({ resolved, text }: MentionOf<'time'>): boolean {
  return resolved !== null || /[\p{Lu}\d]/u.test(text)
}

/** A date that is not resolved stays the words it is. A week-day alone may be another day than it was read as. */
function timeOf({ resolved, text }: MentionOf<'time'>, language: string): MentionStretch['one'] {
  if (resolved === null) return null
  const key = `time:${resolved.split('T')[0]}`
  return { key, written: namesWeekday(text, resolved, language) ?? key, rarity: timeRarity }
}

/** The number with its unit, without the hedge before it and the noun after it. */
function figureStretch(
  { text, numeral, unit, qualifier }: MentionOf<'figure'>,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = text.indexOf(numeral, qualifier?.length ?? 0)
  if (unit === null) return { start: start + from, end: start + from + numeral.length }
  const hedge = qualifier?.length ?? 0
  return { start: start + hedge + text.slice(hedge).search(/\S/u), end }
}

function figureOf({ value, upper, unit, ordinal }: MentionOf<'figure'>): MentionStretch['one'] {
  const number = `#${value}${upper === null ? '' : `-${upper}`}${ordinal ? '.' : ''}`
  return { key: unit === null ? number : `${number} ${unit}`, written: null, rarity: figureRarity(value) }
}

/** Small counts stand in many sentences; a large or exact figure hardly ever stands in two by chance. */
function figureRarity(value: number): number {
  return value < 12 ? 4 : value < 100 ? 5 : 6
}

/** A country's name, the word for its people, its capital and its government all are the country. */
function placeOf({ name, country }: MentionOf<'place'>): MentionStretch['one'] {
  const isCountry = country !== null && (countryName(country) === name || isCapital(name))
  return { key: isCountry ? `country:${country}` : stemsOf(name), written: null, rarity: placeRarity }
}

function isCapital(name: string): boolean {
  const words = name.split(' ').map((text) => ({ text }))
  const found = lookUpPlace(words, 0, 'en')
  return found?.place.through === 'capital' && found.length === words.length
}

function stemsOf(name: string): string {
  return name.split(' ').map(stem).join(' ')
}

/** Any Monday. */
const monday = '2024-01-01'
const known = new Map<string, string[]>()

/**
 * The lower-case name of a resolved day's week-day, where the words of the time hold it and state no date: `on Thursday`
 * may be the Thursday before or after the one that it was read as. Null for other times.
 */
function namesWeekday(words: string, resolved: string, language: string): string | null {
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
