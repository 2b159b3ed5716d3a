import { type Comparison, comparisonSchema } from '../../news/comparison/comparison.ts'
import { pairKey } from '../../news/comparison/pair-key.ts'
import type { Story } from '../../news/event/story.ts'
import { fewestOfStory } from '../../news/event/told-by.ts'
import type { Report } from '../../news/report/report.ts'
import type { VectorsOfReports } from '../../news/report/report-vectors.ts'
import { type ComparisonCard, type FileTable, type ReportFile, reportFileSchema } from '../format/bundle.ts'
import { foldReport } from '../format/folded-report.ts'
import { pack } from '../format/packed.ts'
import { storyFileSchema } from '../format/story-file.ts'
import { articleCard } from './article-card.ts'
import { comparisonCards } from './comparison-card.ts'
import type { AddFile } from './data-file.ts'
import type { Cards } from './list-files.ts'
import { type FoundInStory, storyFile } from './story-file.ts'

/** The reports of a story, or one that is in none, with what was found among them. */
export interface BundledEvent {
  story: Story | null
  reports: Report[]
  comparisons: Comparison[]
  vectors?: VectorsOfReports | undefined
  /** A story without has no facts to tell. */
  found?: FoundInStory | undefined
}

/** Where the files of an event's reports, pairs and story are, and what the list shows of its pairs. */
export interface EventFiles {
  named: FileTable
  comparisons: ComparisonCard[]
}

/** Stories of more reports than this have no pages of pairs: those are compared when a reader asks. */
const mostWithPairs = 10

/** Writes, through `add`, all files that are about the reports of one event alone: nothing in them depends on other reports. */
export function eventFiles(
  { story, reports, found, vectors, ...related }: BundledEvent,
  add: AddFile,
): EventFiles {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const comparisons = reports.length > mostWithPairs ? [] : related.comparisons
  // What an editor has corrected is never compared anew on a reader's device.
  const written = related.comparisons.filter((one) => one.corrected || comparisons.includes(one))
  const cards = comparisonCards(comparisons, byId)
  const listed = { articles: reports.map(articleCard), stories: story ? [story] : [], comparisons: cards }
  const others = othersOfStories(listed)
  const page = story && story.articles.length >= fewestOfStory ? story.id : null
  const reportFile = (report: Report): ReportFile => ({
    ...report,
    story: page,
    others: others(report.article.id),
  })
  const foundIn = found ?? { facts: null, apart: [] }
  return {
    named: {
      articles: named(reports, (report) => [
        report.article.id,
        add(`articles/${report.article.id}`, pack(reportFileSchema, foldReport(reportFile(report)))),
      ]),
      comparisons: filesOfPairs(written, add).named.comparisons,
      stories: named(listed.stories, (one) => [
        one.id,
        add('stories/story', pack(storyFileSchema, storyFile(one, byId, foundIn))),
      ]),
      vectors: named(
        reports.flatMap(({ article: { id } }) => vectors?.get(id) ?? []),
        (of) => [of.id, add(`vectors/${of.id}`, of)],
      ),
    },
    comparisons: cards,
  }
}

/** Writes pairs alone: those of different events, which no list shows. */
export const filesOfPairs = (comparisons: readonly Comparison[], add: AddFile): EventFiles => ({
  named: {
    articles: {},
    comparisons: named(comparisons, (comparison) => [
      pairKey(comparison.left, comparison.right),
      add('comparisons/pair', pack(comparisonSchema, comparison)),
    ]),
    stories: {},
    vectors: {},
  },
  comparisons: [],
})

const named = <T>(all: readonly T[], entry: (one: T) => [key: string, path: string]) =>
  Object.fromEntries(all.map(entry))

type Others = ReportFile['others']

/** Tells, for the id of a report, the other reports of its story with their comparisons; none for a report alone. */
function othersOfStories({ articles, stories, comparisons }: Cards): (id: string) => Others {
  const cards = new Map(articles.map((card) => [card.id, card]))
  const byPair = new Map(comparisons.map((card) => [pairKey(card.left, card.right), card]))
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story] as const)))
  return (id) => {
    const inStory = storyOf.get(id)?.articles ?? []
    return inStory.flatMap((other, place) => {
      const card = cards.get(other)
      if (!card || other === id) return []
      const comparison = byPair.get(pairKey(id, other)) ?? null
      return [{ card, comparison, before: place < inStory.indexOf(id) }]
    })
  }
}
