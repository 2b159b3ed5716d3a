import type { QueryClient } from '@tanstack/react-query'
import type { ArticleCard, ComparisonCard } from '../../../news/bundle.ts'
import { cardsQuery, catalogueQuery, storyCardsQuery } from '../../bundle/queries.ts'

const most = { stories: 12, cards: 40 }

/** What the page of choices shows at first; bounded, however many reports there are. */
export interface Choices {
  /** Pairs that the build put together, with the cards of both. */
  pairs: { comparison: ComparisonCard; left: ArticleCard; right: ArticleCard }[]
  /** The newest reports. */
  cards: ArticleCard[]
  total: number
}

export async function loadChoices(client: QueryClient): Promise<Choices> {
  const catalogue = await client.ensureQueryData(catalogueQuery())
  const shard = async (number: number) =>
    client.ensureQueryData(cardsQuery(catalogue.cards.files[Math.floor(number / catalogue.cards.size)] ?? ''))
  const card = async (number: number) => (await shard(number))[number % catalogue.cards.size]
  const first = catalogue.storyCards.files[0]
  const stories = first === undefined ? [] : await client.ensureQueryData(storyCardsQuery(first))
  const pairs = await Promise.all(
    stories.slice(0, most.stories).flatMap(({ comparisons }) =>
      comparisons.map(async (comparison) => ({
        comparison,
        left: await card(catalogue.ids.indexOf(comparison.left)),
        right: await card(catalogue.ids.indexOf(comparison.right)),
      })),
    ),
  )
  return {
    pairs: pairs.flatMap(({ comparison, left, right }) =>
      left && right ? [{ comparison, left, right }] : [],
    ),
    cards: catalogue.ids.length === 0 ? [] : (await shard(0)).slice(0, most.cards),
    total: catalogue.ids.length,
  }
}
