import type { QueryClient } from '@tanstack/react-query'
import type { ArticleCard, ComparisonCard } from '../../../bundle/format/bundle.ts'
import { sizes } from '../../../bundle/format/catalogue-parts.ts'
import { cardsQuery, listHead, partWith, storyCardsQuery } from '../../../bundle/read/list-queries.ts'
import { at } from '../../../news/at.ts'

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
  const { reports } = await listHead(client)
  if (reports === 0) return { pairs: [], cards: [], total: 0 }
  const { stories, storyCards, cards } = await partWith(client, 0)
  const card = async (number: number) => {
    const part = await partWith(client, number)
    const place = number % sizes.part
    const file = at(part.cards, Math.floor(place / sizes.cards))
    return at(await client.ensureQueryData(cardsQuery(file)), place % sizes.cards)
  }
  const [first] = storyCards
  const newest = first === undefined ? [] : await client.ensureQueryData(storyCardsQuery(first))
  const numbers = new Map(stories)
  const pairs = await Promise.all(
    newest.slice(0, most.stories).flatMap(({ articles, comparisons }, story) =>
      comparisons.map(async (comparison) => {
        // A story's reports stand in both in its order.
        const numberOf = (id: string) => at(numbers.get(story) ?? [], articles.indexOf(id))
        return {
          comparison,
          left: await card(numberOf(comparison.left)),
          right: await card(numberOf(comparison.right)),
        }
      }),
    ),
  )
  const [newestCards] = cards
  return {
    pairs,
    cards:
      newestCards === undefined
        ? []
        : (await client.ensureQueryData(cardsQuery(newestCards))).slice(0, most.cards),
    total: reports,
  }
}
