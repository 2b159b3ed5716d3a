import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../../../news/catalogue.ts'
import { cardsQuery, storyCardsQuery } from '../../bundle/queries.ts'

/** Reads the card of a report or story by its number, from the shard that holds it. */
export function cardReader(client: QueryClient, { cards, storyCards }: Catalogue) {
  const read = async <T>(
    number: number,
    size: number,
    fetch: (shard: number) => Promise<T[]>,
  ): Promise<T> => {
    const item = (await fetch(Math.floor(number / size)))[number % size]
    if (item === undefined) throw new Error(`the catalogue has no number ${number}`)
    return item
  }
  return {
    card: (number: number) =>
      read(number, cards.size, (shard) => client.ensureQueryData(cardsQuery(cards.files[shard] ?? ''))),
    story: (number: number) =>
      read(number, storyCards.size, (shard) =>
        client.ensureQueryData(storyCardsQuery(storyCards.files[shard] ?? '')),
      ),
  }
}
