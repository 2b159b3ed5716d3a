import type { Comparison } from '../../news/comparison/comparison.ts'
import type { Story } from '../../news/event/story.ts'
import type { Report } from '../../news/report/report.ts'
import type { ReportVectors } from '../../news/report/report-vectors.ts'
import type { compareReports } from '../compare/compare-reports.ts'
import { compareStories } from '../compare/compare-stories.ts'
import { factsOfStories, type StoryFacts } from '../gather-facts/facts-of-stories.ts'
import { embedReports } from '../vectors/embed-reports.ts'
import type { EmbedTexts } from '../vectors/embed-texts.ts'

/** What the reports of one story have to do with each other. */
export interface Related {
  vectors: ReportVectors[]
  comparisons: Comparison[]
  found: StoryFacts | undefined
}

/** Compares every two reports of a story, and gathers what they tell in common. `compare` may be one that remembers. */
export async function relateEvent(
  story: Story,
  reports: Report[],
  embed?: EmbedTexts,
  compare?: typeof compareReports,
): Promise<Related> {
  const grouping = { reports, stories: [story] }
  const vectors = embed && (await embedReports(grouping, embed))
  const comparisons = compareStories(grouping, vectors, compare)
  return {
    vectors: [...(vectors?.values() ?? [])],
    comparisons,
    found: factsOfStories(grouping, comparisons).get(story.id),
  }
}
