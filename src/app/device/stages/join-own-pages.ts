import { isOwnId } from '../../../news/readers/own-id.ts'
import type { Report } from '../../../news/report/report.ts'
import { groupStories } from '../../../pipeline/group-stories/group-stories.ts'
import type { Asks } from './asks.ts'

/** Groups own reports with others by the rules of the build; only what holds an own report is told. */
export function joinOwnPages({ own, others }: Asks['join']['in']): Asks['join']['out'] {
  const ofSite = new Set(others.map(({ article }) => article.id))
  const { reports, stories } = groupStories([...others, ...own.map(asStated)]).value
  return {
    stories: stories.filter(({ articles }) => articles.some(isOwnId)),
    twins: Object.fromEntries(reports.flatMap((report) => twinsIn(report, ofSite))),
  }
}

/** A story that no other report names takes a report out of every one. */
function asStated({ report, apart }: { report: Report; apart: boolean }): Report {
  if (!apart) return report
  return { ...report, article: { ...report.article, statedStory: `apart ${report.article.id}` } }
}

/** Reports of one text go by one id, and the others lead to it: a reader's is the twin of the site's, or of the first of theirs. */
function twinsIn({ article: { id, aliases } }: Report, ofSite: ReadonlySet<string>): [string, string][] {
  const same = [id, ...aliases]
  const original = same.find((one) => ofSite.has(one)) ?? id
  return same.filter((one) => isOwnId(one) && one !== original).map((one) => [one, original])
}
