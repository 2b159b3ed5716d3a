import type { ArticleCard, BundleIndex, ComparisonCard } from '../../news/bundle.ts'
import type { Catalogue, StoryCard } from '../../news/catalogue.ts'
import type { Report } from '../../news/report.ts'
import { catalogueColumns, storiesByNewest } from './catalogue.ts'

const shardSizes = { cards: 50, stories: 20 }

/**
 * Writes what the list fetches, through `add` (name and value in, path out): the cards in shards, and the catalogue that
 * names them. Returns the catalogue's path. `reports` are in the list's order, as the index's articles are.
 */
export function listFiles(
  { articles, stories, comparisons }: BundleIndex,
  { reports, files, problems }: { reports: Report[]; files: number; problems: number },
  add: (name: string, value: unknown) => string,
): string {
  const ordered = storiesByNewest(reports, stories)
  const comparisonsOf = comparisonsByStory(stories, comparisons)
  const storyCards = ordered.map(
    ({ id, articles, copies }): StoryCard => ({ id, articles, copies, comparisons: comparisonsOf(id) }),
  )
  const shards = (name: string, cards: ArticleCard[] | StoryCard[], size: number) => {
    const starts = Array.from({ length: Math.ceil(cards.length / size) }, (_, index) => index * size)
    return { size, files: starts.map((start) => add(name, cards.slice(start, start + size))) }
  }
  const catalogue: Catalogue = {
    ...{ files, problems },
    ...catalogueColumns(reports, ordered),
    cards: shards('list/cards', articles, shardSizes.cards),
    storyCards: shards('list/stories', storyCards, shardSizes.stories),
  }
  return add('list/catalogue', catalogue)
}

/** Tells, for the id of a story, the comparisons of its reports. */
function comparisonsByStory(
  stories: BundleIndex['stories'],
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
