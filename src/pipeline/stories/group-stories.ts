import type { Grouping } from '../../news/grouping.ts'
import type { Outcome } from '../../news/problem.ts'
import type { Report } from '../../news/report.ts'
import { clusterReports } from './cluster-reports.ts'
import { findCopies } from './find-copies.ts'
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
/** So many copies of a text speak for it: were all counted, its own words would be the commonest of all. */
const mostSpeaking = 4

/**
 * Which reports tell of the same event. The same text in several files becomes one report first; the first report of a
 * text stands for its copies while events are told apart. A report that is alone is in no story. Undated reports are
 * grouped by content alone, with a warning; ids come from the earliest.
 */
export function groupStories(given: Report[]): Outcome<Grouping> {
  const { reports, texts, profiles, vectors, stemOf } = mergeSame(weigh(mergeIdentical(given)))
  const { days, problems } = reportDays(reports)
  const speaking = spokesmen(texts)
  const events = findEvents({
    vectors: speaking.map((i) => vectors[i] as Vector),
    days: speaking.map((i) => days[i] ?? null),
    profiles: speaking.map((i) => profiles[i] as Profile),
  }).map((event) => event.map((n) => speaking[n] as number))
  const textOf = new Map(texts.flatMap((text, n) => text.map((i) => [i, n] as const)))
  const memberOf = (i: number): Member => ({
    report: reports[i] as Report,
    vector: vectors[i] as Vector,
    day: days[i] ?? null,
    text: textOf.get(i) as number,
  })
  const writtenBy = new Map(profiles.map((profile) => [profile.report, profile.written]))
  const writtenOf = (report: Report, term: number): string =>
    writtenBy.get(report)?.get(stemOf[term] ?? '') ?? stemOf[term] ?? ''
  const stories = withCopies(events, texts).map((story) => tellStory(story.map(memberOf), writtenOf))
  return { value: { reports, stories: stories.sort((a, b) => (a.id < b.id ? -1 : 1)) }, problems }
}

interface Weighed {
  reports: Report[]
  /** Which of them are copies of one text: numbers, each in one list. */
  texts: number[][]
  profiles: Profile[]
  vectors: Vector[]
  stemOf: string[]
}

function weigh(reports: Report[]): Weighed {
  const texts = findCopies(reports, reportDays(reports).days)
  const profiles = reports.map(profileReport)
  const counted = spokesmen(texts).map((i) => profiles[i] as Profile)
  return { reports, texts, profiles, ...weighProfiles(profiles, counted) }
}

function spokesmen(texts: number[][]): number[] {
  return texts.flatMap((copies) => copies.slice(0, mostSpeaking)).sort((a, b) => a - b)
}

/** Without the reports that are another's text with other furniture around it; the weights stay as they are. */
function mergeSame(all: Weighed): Weighed {
  const reports = mergeNearIdentical(all)
  if (reports.length === all.reports.length) return all
  const before = new Map(all.reports.map(({ article }, i) => [article.id, i]))
  const kept = reports.map(({ article }) => before.get(article.id) as number)
  const now = new Map(kept.map((was, i) => [was, i]))
  return {
    ...all,
    reports,
    texts: all.texts.map((copies) => copies.flatMap((was) => now.get(was) ?? [])),
    profiles: kept.map((was) => all.profiles[was] as Profile),
    vectors: kept.map((was) => all.vectors[was] as Vector),
  }
}

/** The reports of each event, as numbers into `vectors`: neighbours, told apart by event, and leftovers placed. */
function findEvents(speaking: {
  vectors: Vector[]
  days: (number | null)[]
  profiles: Profile[]
}): number[][] {
  const { vectors, days } = speaking
  const pairs = findPairs(vectors, days, worthKeeping)
  const neighbours = clusterReports(vectors, pairs, (reports) => neighbourly * (1 + reports / doubledBy))
  const events = neighbours.flatMap((near) => tellApart(near, speaking))
  return placeLeftovers(events, { vectors, days, pairs })
}

/**
 * Stories from events: all copies of a text go where most of those that speak for it are, or else into a story of their
 * own. What is left alone by it is in none.
 */
function withCopies(events: number[][], texts: number[][]): number[][] {
  const storyOf = new Map(events.flatMap((event, n) => event.map((i) => [i, n] as const)))
  for (const [n, copies] of texts.entries()) {
    if (copies.length < 2) continue
    const votes = new Map<number, number>()
    for (const story of copies.flatMap((i) => storyOf.get(i) ?? []))
      votes.set(story, (votes.get(story) ?? 0) + 1)
    const [most] = [...votes].sort(
      ([x, votesX], [y, votesY]) => votesY - votesX || sizeOf(y) - sizeOf(x) || x - y,
    )
    for (const i of copies) storyOf.set(i, most?.[0] ?? events.length + n)
  }
  const stories = new Map<number, number[]>()
  for (const [i, story] of storyOf) stories.set(story, [...(stories.get(story) ?? []), i])
  return [...stories.values()].filter((story) => story.length > 1)

  function sizeOf(story: number): number {
    return events[story]?.length ?? 0
  }
}
