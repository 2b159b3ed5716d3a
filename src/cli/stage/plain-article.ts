import * as v from 'valibot'
import { calendarDay } from '../../language/times/calendar.ts'
import { identifyLanguage } from '../../language/which/detect-language.ts'
import type { Article } from '../../news/report/article.ts'
import { nothingStated } from '../../news/report/nothing-stated.ts'

/** Comes back as it was given: a number that JavaScript would round is refused. */
export const idSchema = v.union([
  v.string(),
  v.pipe(v.number(), v.check(isExact, 'too large a number: give it as a string')),
])

/** A text that is cut out already. The paragraphs of a `body` string stand on lines of their own. */
export const plainTextSchema = v.object({
  id: idSchema,
  title: v.nullish(v.string(), null),
  body: v.union([v.string(), v.array(v.string())]),
  date: v.nullish(v.pipe(v.string(), v.check(isDate, 'no ISO 8601 date')), null),
})
export type PlainText = v.InferOutput<typeof plainTextSchema>

function isExact(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER
}

/** A year, month, day or time of ISO 8601, in a month and on a day that exist. */
function isDate(text: string): boolean {
  const [, year, month = 1, day = 1] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d.*)?)?)?$/.exec(text) ?? []
  return year !== undefined && calendarDay(Number(year), Number(month), Number(day)) !== null
}

/** The article that such a text is: a headline, paragraphs and perhaps a date, numbered as if each were a line. */
export function plainArticle({ id, title, body, date }: PlainText): Article {
  const texts = (typeof body === 'string' ? body.split(/\n+/) : body)
    .map((text) => text.trim())
    .filter(Boolean)
  const language = identifyLanguage([title ?? '', ...texts].join('\n'))
  return {
    id: String(id),
    files: [String(id)],
    language,
    headline: { text: title ?? '', lines: title ? [1] : [], by: 'report' },
    ...nothingStated(),
    published: date === null ? null : statedDate(date),
    body: texts.map((text, i) => ({ kind: 'paragraph', text, lines: [i + 2], lang: language })),
  }
}

function statedDate(asWritten: string): Article['published'] {
  const value = asWritten.slice(0, 16)
  const precision = { 4: 'year', 7: 'month', 10: 'day' }[value.length] ?? 'minute'
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(asWritten.slice(16))?.[0] ?? null
  return { value, precision: precision as 'minute', zone, asWritten, lines: [], by: 'report' }
}
