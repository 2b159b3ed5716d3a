import type { Grouping } from '../../news/grouping.ts'
import type { Outcome } from '../../news/problem.ts'
import type { Report } from '../../news/report.ts'
import { clusterReports } from './cluster-reports.ts'
import { findPairs } from './find-pairs.ts'
import { mergeIdentical, mergeNearIdentical } from './merge-same-texts.ts'
import { placeLeftovers } from './place-leftovers.ts'
import { type Profile, profileReport } from './profile-report.ts'
import { reportDays } from './report-days.ts'
import { tellApart } from './tell-apart.ts'
import { type Member, tellStory } from './tell-story.ts'
import { type Vector, weighProfiles } from './weigh-profiles.ts'

/** Reports less alike than this on average are not even neighbours. */
const neighbourly = 0.1
/** Pairs below it are not looked at when neighbours are gathered. */
const worthKeeping = 0.06

/**
 * Which reports tell of the same event. The same text in several files becomes one report first. A report that is
 * alone is in no story. Undated reports are grouped by content alone, with a warning; ids come from the earliest.
 */
export function groupStories(given: Report[]): Outcome<Grouping> {
  const single = weigh(mergeIdentical(given))
  const reports = mergeNearIdentical(single.reports, single.pairs)
  const { profiles, vectors, stemOf, days, problems, pairs } =
    reports.length === single.reports.length ? single : weigh(reports)
  const neighbours = clusterReports(vectors, pairs, neighbourly)
  const events = neighbours.flatMap((near) => tellApart(near, vectors, days))
  const groups = placeLeftovers(events, { vectors, days, pairs })
  const writtenBy = new Map(profiles.map((profile) => [profile.report, profile.written]))
  const writtenOf = (report: Report, term: number): string =>
    writtenBy.get(report)?.get(stemOf[term] ?? '') ?? stemOf[term] ?? ''
  const stories = groups.map((group) => {
    const members = group.map(
      (i): Member => ({ report: reports[i] as Report, vector: vectors[i] as Vector, day: days[i] ?? null }),
    )
    return tellStory(members, writtenOf)
  })
  return { value: { reports, stories: stories.sort((a, b) => (a.id < b.id ? -1 : 1)) }, problems }
}

function weigh(reports: Report[]) {
  const profiles: Profile[] = reports.map(profileReport)
  const { vectors, stemOf } = weighProfiles(profiles)
  const { days, problems } = reportDays(reports)
  return { reports, profiles, vectors, stemOf, days, problems, pairs: findPairs(vectors, days, worthKeeping) }
}
