import { timeWords } from '../../../language/languages.ts'
import { inAll, inSpaced, inUnspaced } from '../../../language/lists.ts'
import { headWords } from '../../../language/page-languages.ts'
import type { HeadWords } from '../../../language/page-lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import { remembered } from '../../../language/remembered.ts'
import { type FoundDate, findDates, mayHoldDate } from '../../../language/times/dates.ts'

type Label = 'published' | 'updated' | null

/** What is left of a line once its dates are taken out. */
export interface MetaLine {
  dates: readonly FoundDate[]
  /** What the line calls each of them. */
  labels: Label[]
  /** The words between and around the dates, without labels and separators; empty where nothing else stands there. */
  rest: string
  /** What it calls any of them. */
  label: Label
}

type List = keyof HeadWords

/** One of `lists` among the words of a text; anywhere where a script sets no spaces. */
const among = (...lists: List[]) =>
  `(?<!\\p{L})${anyOf(lists.flatMap((list) => inSpaced(headWords, list)))}(?!\\p{L})`
const unspaced = (list: List) => anyOf(inUnspaced(headWords, list))

const weekdays = `(?<!\\p{L})${anyOf(inAll(timeWords, 'weekdays'))}(?!\\p{L})`

const published = new RegExp(`${among('published')}|${unspaced('published')}`, 'iu')
const updated = new RegExp(`${among('updated')}|${unspaced('updated')}`, 'iu')
const labels = new RegExp(
  `(?:${among('published', 'updated', 'dateWords', 'shortWeekdays')}|${weekdays})\\.?|${unspaced('dateWords')}`,
  'giu',
)

/** Takes a line apart as a date line, or null where it states no date or says much more than that. */
export function readMetaLine(text: string): MetaLine | null {
  return text.length <= 160 && mayHoldDate(text) ? takenApart(text) : null
}

const takenApart = remembered((text: string): MetaLine | null => {
  const dates = findDates(text)
  if (dates.length === 0) return null
  let rest = text
  for (const { text: date } of dates) rest = rest.replace(date, ' ')
  const label = labelIn(rest)
  rest = rest
    .replace(labels, ' ')
    .replace(/[\s|,;:·•–—/()-]+/gu, ' ')
    .trim()
  return { dates, labels: dates.length === 1 ? [label] : labelsOf(text, dates), rest, label }
})

/** Each of several dates has its label before it; behind it where the line begins with a date and ends with a label. */
function labelsOf(text: string, dates: readonly FoundDate[]): Label[] {
  const before = dates.map(({ start }, at) => labelIn(text.slice(dates[at - 1]?.end ?? 0, start)))
  const behind = dates.map(({ end }, at) => labelIn(text.slice(end, dates[at + 1]?.start)))
  return before[0] === null && behind.at(-1) !== null ? behind : before
}

const atEnd = (label: RegExp) =>
  new RegExp(`(?:${label.source})(?: (?:on|at|am|um|el|le|il|op))?\\s*:?$`, 'iu')
const publishedAtEnd = atEnd(published)
const updatedAtEnd = atEnd(updated)

/** What a line that ends with a label calls the day below it: `Last updated`, `Jane Doe Updated on`. */
export function labelAtEnd(text: string): Label {
  return publishedAtEnd.test(text) ? 'published' : updatedAtEnd.test(text) ? 'updated' : null
}

function labelIn(text: string): Label {
  return published.test(text) ? 'published' : updated.test(text) ? 'updated' : null
}
