import { dayOfDate, daysBetween } from '../../language/times/calendar.ts'
import { at } from '../../news/at.ts'
import { type Problem, problemAt } from '../../news/problem.ts'
import type { Digest } from './digest/digest-report.ts'

const firstDay = '1970-01-01'
const farFuture = daysBetween(firstDay, '2100-01-01')
/** A report this much later than all others is dated wrongly, or for the future. */
const daysBeyond = 3653

/**
 * The day of each report, counted from 1970-01-01; null where none is stated to the day, and where the date lies in
 * the far future: such a report is grouped by its content alone.
 */
export function reportDays(reports: Digest[]): { days: (number | null)[]; problems: Problem[] } {
  const stated = reports.map(({ article }) => numberOfDay(article.published?.value ?? null))
  const ascending = stated.filter((day) => day !== null).sort((a, b) => a - b)
  const problems: Problem[] = []
  const days = reports.map((report, i) => {
    const day = at(stated, i)
    if (report.article.published === null) problems.push(problemAt(placeOf(report), 'date-missing', {}))
    if (day === null || !isFarFuture(day, ascending)) return day
    const written = report.article.published?.asWritten ?? ''
    problems.push(problemAt(placeOf(report), 'date-far-future', { written }))
    return null
  })
  return { days, problems }
}

function numberOfDay(date: string | null): number | null {
  const day = dayOfDate(date)
  return day === null ? null : daysBetween(firstDay, day)
}

/** There is no clock in the pipeline: the other reports tell what is far off. */
function isFarFuture(day: number, ascending: number[]): boolean {
  if (day >= farFuture) return true
  const before = ascending.findLast((other) => other < day)
  return before !== undefined && day - before > daysBeyond && ascending.at(-1) === day
}

function placeOf({ article }: Digest): Problem['location'] {
  const file = article.files[0] ?? article.id
  const line = article.published?.lines[0]
  return line === undefined ? { file } : { file, line }
}
