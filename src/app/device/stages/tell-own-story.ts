import { comparisonCards } from '../../../bundle/write/comparison-card.ts'
import { storyFile } from '../../../bundle/write/story-file.ts'
import type { Comparison } from '../../../news/comparison/comparison.ts'
import { comparedPlaces, countFacts } from '../../../news/event/told-by.ts'
import { compareReports } from '../../../pipeline/compare/compare-reports.ts'
import { factsOfStories } from '../../../pipeline/gather-facts/facts-of-stories.ts'
import type { Asks } from './asks.ts'

/** A story of more reports has no facts, as in the build. */
const mostReports = 20

/** The facts of a story with own pages in it, by the rules of the build. */
export function tellOwnStory({ story, reports, vectors, known }: Asks['tell']['in']): Asks['tell']['out'] {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const read = new Map(vectors.map((of) => [of.id, of]))
  const pairs = reports.flatMap((one, i) => reports.slice(i + 1).map((other) => [one, other] as const))
  const isKnown = new Set(known.map(({ left, right }) => `${left} ${right}`))
  const asked = story.articles.length > mostReports ? [] : pairs
  const comparisons = asked
    .filter(([a, b]) => !isKnown.has(namesOf(a.article.id, b.article.id)))
    .map(([a, b]): Comparison => compareReports(a, b, read))
  const found = factsOfStories({ reports, stories: [story] }, [...known, ...comparisons]).get(story.id)
  const { facts = null, apart = [] } = found ?? {}
  return {
    file: storyFile(story, byId, found ?? { facts, apart }),
    facts: facts && countFacts(facts, comparedPlaces(apart).length),
    comparisons,
    cards: comparisonCards(comparisons, byId),
  }
}

const namesOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`)
