import type { Story } from '../../news/event/story.ts'
import type { Problem } from '../../news/problem.ts'
import type { Report } from '../../news/report/report.ts'
import { sha256 } from '../cache/kept-values.ts'
import { groupDigests, type MergedReport, mergedReport } from '../group-stories/group-stories.ts'
import type { DigestedReport } from './digest-seeds.ts'

/** A report of the site: one that stands for all of its text. */
export interface Member extends DigestedReport {
  merged: MergedReport
}

/** The reports of a story, in its order, or one that is in none. */
export interface HeldEvent {
  story: Story | null
  members: Member[]
}

/** Of a held event what its files are made from. */
export interface ToldEvent extends Pick<HeldEvent, 'story'> {
  members: Pick<Member, 'hash' | 'place' | 'merged' | 'whole'>[]
}

/** Tells which of the reports tell of one event, from their digests. */
export function groupHeld(reports: readonly DigestedReport[]): { events: HeldEvent[]; problems: Problem[] } {
  const { value, problems } = groupDigests(reports.map(({ digest }) => digest))
  const read = new Map(reports.map((report) => [report.slim.article.id, report]))
  const members = new Map(
    value.reports.flatMap((merged): [string, Member][] => {
      const report = read.get(merged.kept)
      return report ? [[merged.id, { ...report, merged }]] : []
    }),
  )
  const told = new Set(value.stories.flatMap(({ articles }) => articles))
  const alone = [...members.values()].filter(({ merged }) => !told.has(merged.id))
  return {
    events: [
      ...value.stories.map((story) => ({
        story,
        members: story.articles.flatMap((id) => members.get(id) ?? []),
      })),
      ...alone.map((member) => ({ story: null, members: [member] })),
    ],
    problems,
  }
}

/** Stands for a report and what it goes by. */
export const keyOfMember = ({ hash, place, merged }: Omit<ToldEvent['members'][number], 'whole'>): string =>
  sha256(JSON.stringify([hash, place, merged]))

/** Stands for the reports of an event in their order. */
export const keyOfEvent = ({ story, members }: ToldEvent): string =>
  sha256([JSON.stringify(story && [story.id, story.editor]), ...members.map(keyOfMember)].join(' '))

/** The reports of an event themselves. */
export async function wholeReports(members: ToldEvent['members']): Promise<Report[]> {
  const reports: Report[] = []
  for (const { whole, merged } of members) reports.push(mergedReport(await whole(), merged))
  return reports
}
