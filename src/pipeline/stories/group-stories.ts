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
/** So many reports ask for twice the likeness: else neighbours of neighbours would gather without end. */
const doubledBy = 100
/** Pairs below it are not looked at when neighbours are gathered. */
const worthKeeping = 0.06

/**
 * Which reports tell of the same event. The same text in several files becomes one report first. A report that is
 * alone is in no story. Undated reports are grouped by content alone, with a warning; ids come from the earliest.
 */
export function groupStories(given: Report[]): Outcome<Grouping> {
  const { reports, profiles, vectors, stemOf, days, problems, pairs } = keep(weigh(mergeIdentical(given)))
  const neighbours = clusterReports(vectors, pairs, (reports) => neighbourly * (1 + reports / doubledBy))
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

type Weighed = ReturnType<typeof weigh>

function weigh(reports: Report[]) {
  const profiles: Profile[] = reports.map(profileReport)
  const { vectors, stemOf } = weighProfiles(profiles)
  const { days, problems } = reportDays(reports)
  return { reports, profiles, vectors, stemOf, days, problems, pairs: findPairs(vectors, days, worthKeeping) }
}

/** Without the reports that are another's text with other furniture around it; the weights stay as they are. */
function keep(all: Weighed): Weighed {
  const reports = mergeNearIdentical(all.reports, all.pairs)
  if (reports.length === all.reports.length) return all
  const before = new Map(all.reports.map(({ article }, i) => [article.id, i]))
  const kept = reports.map(({ article }) => before.get(article.id) as number)
  const now = new Map(kept.map((was, i) => [was, i]))
  const pairs = all.pairs.flatMap(({ a, b, likeness }) => {
    const [x, y] = [now.get(a), now.get(b)]
    return x === undefined || y === undefined ? [] : [{ a: Math.min(x, y), b: Math.max(x, y), likeness }]
  })
  return {
    ...all,
    ...reportDays(reports),
    reports,
    profiles: kept.map((was) => all.profiles[was] as Profile),
    vectors: kept.map((was) => all.vectors[was] as Vector),
    pairs,
  }
}
