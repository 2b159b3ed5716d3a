import { at } from '../../news/at.ts'
import type { Grouping } from '../../news/event/grouping.ts'
import type { Story } from '../../news/event/story.ts'
import type { Outcome } from '../../news/problem.ts'
import type { Report } from '../../news/report/report.ts'
import { clusterReports } from './cluster-reports.ts'
import { type Digest, digestReport } from './digest/digest-report.ts'
import type { Profile } from './digest/profile-report.ts'
import { findCopies } from './find-copies.ts'
import { findPairs } from './find-pairs.ts'
import { type MergedDigest, mergeIdentical, mergeNearIdentical } from './merge-same-texts.ts'
import { placeLeftovers } from './place-leftovers.ts'
import { reportDays } from './report-days.ts'
import { statedStories } from './stated-stories.ts'
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
 * grouped by content alone, with a warning. What the editor states of stories wins.
 */
export function groupStories(given: readonly Report[]): Outcome<Grouping> {
  const { value, problems } = groupDigests(given.map(digestReport))
  const byId = new Map(given.map((report) => [report.article.id, report]))
  return {
    value: {
      reports: value.reports.map((one) => mergedReport(byId.get(one.kept) as Report, one)),
      stories: value.stories,
    },
    problems,
  }
}

/** What a report is called by once all reports of its text are one, and their files. */
export interface MergedReport extends Pick<Report['article'], 'id' | 'aliases' | 'files'> {
  /** The id of the one whose text it has. */
  kept: string
}

/** The report that has the merged one's text, as the merged one. */
export function mergedReport<R extends Pick<Report, 'article'>>(
  report: R,
  { id, aliases, files }: MergedReport,
): R {
  return { ...report, article: { ...report.article, id, aliases, files } }
}

/** As `groupStories`, from the digests of the reports alone. */
export function groupDigests(
  given: readonly Digest[],
): Outcome<{ reports: MergedReport[]; stories: Story[] }> {
  const { reports, texts, profiles, vectors, stemOf } = mergeSame(weigh(mergeIdentical(given)))
  const { days, problems } = reportDays(reports)
  const speaking = spokesmen(texts)
  const events = findEvents({
    vectors: speaking.map((i) => vectors[i] as Vector),
    days: speaking.map((i) => at(days, i)),
    profiles: speaking.map((i) => profiles[i] as Profile),
  }).map((event) => event.map((n) => speaking[n] as number))
  const textOf = new Map(texts.flatMap((text, n) => text.map((i) => [i, n] as const)))
  const memberOf = (i: number): Member => ({
    report: reports[i] as Digest,
    vector: vectors[i] as Vector,
    day: at(days, i),
    text: textOf.get(i) as number,
  })
  const writtenOf = ({ profile }: Digest, term: number): string =>
    profile.written.get(stemOf[term] ?? '') ?? stemOf[term] ?? ''
  const stories = statedStories(withCopies(events, texts), reports).map(({ members, editor }): Story => {
    const story = tellStory(members.map(memberOf), writtenOf)
    return editor ? { ...story, editor } : story
  })
  const merged = reports.map(({ kept, article: { id, aliases, files } }) => ({ kept, id, aliases, files }))
  return { value: { reports: merged, stories: stories.sort((a, b) => (a.id < b.id ? -1 : 1)) }, problems }
}

interface Weighed {
  reports: MergedDigest[]
  /** Which of them are copies of one text: numbers, each in one list. */
  texts: number[][]
  profiles: Profile[]
  vectors: Vector[]
  stemOf: string[]
}

function weigh(reports: MergedDigest[]): Weighed {
  const texts = findCopies(reports, reportDays(reports).days)
  const profiles = reports.map(({ profile }) => profile)
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
