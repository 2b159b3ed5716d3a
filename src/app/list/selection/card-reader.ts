import type { QueryClient } from '@tanstack/react-query'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import type { Catalogue, StoryCard } from '../../../bundle/format/catalogue.ts'
import { sizes } from '../../../bundle/format/catalogue-parts.ts'
import { cardsQuery, partWith, storyCardsQuery } from '../../../bundle/read/list-queries.ts'
import { at } from '../../../news/at.ts'
import { pause } from './pause.ts'

const atOnce = 4

/**
 * Reads the card of a report or story by its number, from the shard that holds it. What a search finds lies in many
 * shards: asking for all of them at once would hold up the next key, so they are asked for a few at a time.
 */
export function cardReader(
  client: QueryClient,
  { stories }: Pick<Catalogue, 'stories'>,
  signal: AbortSignal,
) {
  const asked = new Set<string>()
  let turn = Promise.resolve()
  const inTurn = async (file: string) => {
    if (!asked.has(file) && asked.add(file).size % atOnce === 0) turn = turn.then(() => pause(signal))
    await turn
  }
  return {
    async card(report: number): Promise<ArticleCard> {
      const { cards } = await partWith(client, report)
      const place = report % sizes.part
      const file = at(cards, Math.floor(place / sizes.cards))
      await inTurn(file)
      return at(await client.ensureQueryData(cardsQuery(file)), place % sizes.cards)
    },
    async story(story: number): Promise<StoryCard> {
      const { storyCards, firstStory } = await partWith(client, Math.min(...at(stories, story)))
      const place = story - firstStory
      const file = at(storyCards, Math.floor(place / sizes.stories))
      await inTurn(file)
      return at(await client.ensureQueryData(storyCardsQuery(file)), place % sizes.stories)
    },
  }
}
