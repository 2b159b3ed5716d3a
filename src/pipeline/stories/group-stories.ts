import type { Grouping } from '../../news/grouping.ts'
import type { Outcome } from '../../news/problem.ts'
import type { Report } from '../../news/report.ts'

export function groupStories(reports: Report[]): Outcome<Grouping> {
  return { value: { reports, stories: [] }, problems: [] }
}
