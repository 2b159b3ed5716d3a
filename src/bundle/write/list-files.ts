import type { Story } from '../../news/event/story.ts'
import { comparedPlaces, countFacts } from '../../news/event/told-by.ts'
import type { Report } from '../../news/report/report.ts'
import type { ArticleCard, ComparisonCard, Manifest } from '../format/bundle.ts'
import type { CataloguePart, StoryCard } from '../format/catalogue.ts'
import { partsOf, sizes } from '../format/catalogue-parts.ts'
import { carriersOf, partOf } from '../format/cut-catalogue.ts'
import { tableOf } from '../format/file-table.ts'
import { storiesByNewest, wholeCatalogue } from './catalogue.ts'
import type { FoundInStory } from './story-file.ts'

/** What is shown of reports, in the list's order, and of pairs; and the stories. */
export interface Cards {
  articles: ArticleCard[]
  stories: Story[]
  comparisons: ComparisonCard[]
}

interface Listed {
  reports: Report[]
  facts: ReadonlyMap<string, FoundInStory> | undefined
  files: number
  problems: number
}

/** About how many values a table of values tells of. */
const valuesOfTable = 250

/**
 * Writes what the list fetches, through `add` (name and value in, path out): the cards in shards, the parts of the catalogue that
 * name them, and who carries which value. Returns what the manifest says of it. `reports` are in the list's order, as the cards are.
 */
export function listFiles(
  { articles, stories, comparisons }: Cards,
  { reports, facts: found, files, problems }: Listed,
  add: (name: string, value: unknown) => string,
): Manifest['list'] {
  const ordered = storiesByNewest(reports, stories)
  const comparisonsOf = comparisonsByStory(stories, comparisons)
  const storyCards = ordered.map(({ id, articles, copies, editor }): StoryCard => {
    const { facts = null, apart = [] } = found?.get(id) ?? {}
    const counts = facts && countFacts(facts, comparedPlaces(apart).length)
    return { id, articles, copies, comparisons: comparisonsOf(id), facts: counts, ...(editor && { editor }) }
  })
  const catalogue = wholeCatalogue(reports, ordered)
  const parts = Array.from({ length: partsOf(reports.length) }, (_, number) => partOf(catalogue, number))
  const shards = (name: string, cards: ArticleCard[] | StoryCard[], size: number) =>
    starts(cards.length, size).map((start) => add(name, cards.slice(start, start + size)))
  const paths = parts.map((part, number) => {
    const [from, to] = [number * sizes.part, (number + 1) * sizes.part]
    const told: CataloguePart = {
      ...part,
      cards: shards('list/cards', articles.slice(from, to), sizes.cards),
      storyCards: shards(
        'list/stories',
        storyCards.slice(part.firstStory, parts[number + 1]?.firstStory),
        sizes.stories,
      ),
    }
    return add('list/part', told)
  })
  return {
    ...{ files, problems, reports: reports.length, parts: paths },
    values: valueTables(carriersOf(catalogue)).map((table) => add('list/values', table)),
  }
}

const starts = (length: number, size: number): number[] =>
  Array.from({ length: Math.ceil(length / size) }, (_, index) => index * size)

/** The values in tables, each in the one that its name says. */
function valueTables(carriers: ReadonlyMap<string, number[]>): Record<string, number[]>[] {
  const count = Math.ceil(carriers.size / valuesOfTable)
  const tables = Array.from({ length: count }, (): [string, number[]][] => [])
  for (const carried of carriers) tables[tableOf(carried[0], count)]?.push(carried)
  return tables.map((table) => Object.fromEntries(table.sort(([one], [other]) => (one < other ? -1 : 1))))
}

/** Tells, for the id of a story, the comparisons of its reports. */
function comparisonsByStory(
  stories: Story[],
  comparisons: ComparisonCard[],
): (id: string) => ComparisonCard[] {
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
  const byStory = new Map<string, ComparisonCard[]>(stories.map(({ id }) => [id, []]))
  for (const card of comparisons) {
    const story = storyOf.get(card.left)
    if (story !== undefined && story === storyOf.get(card.right)) byStory.get(story)?.push(card)
  }
  return (id) => byStory.get(id) ?? []
}
