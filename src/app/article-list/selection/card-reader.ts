import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../../../news/catalogue.ts'
import { cardsQuery, storyCardsQuery } from '../../bundle/queries.ts'
import { pause } from './pause.ts'

const atOnce = 4
type Shards = Catalogue['cards']

/**
 * Reads the card of a report or story by its number, from the shard that holds it. What a search finds lies in many
 * shards: asking for all of them at once would hold up the next key, so they are asked for a few at a time.
 */
export function cardReader(client: QueryClient, { cards, storyCards }: Catalogue, signal: AbortSignal) {
  const asked = new Set<string>()
  let turn = Promise.resolve()
  const inTurn = async (file: string) => {
    if (!asked.has(file) && asked.add(file).size % atOnce === 0) turn = turn.then(() => pause(signal))
    await turn
  }
  const read = async <T>(number: number, { size, files }: Shards, fetch: (file: string) => Promise<T[]>) => {
    const file = files[Math.floor(number / size)] ?? ''
    await inTurn(file)
    const item = (await fetch(file))[number % size]
    if (item === undefined) throw new Error(`the catalogue has no number ${number}`)
    return item
  }
  return {
    card: (number: number) => read(number, cards, (file) => client.ensureQueryData(cardsQuery(file))),
    story: (number: number) =>
      read(number, storyCards, (file) => client.ensureQueryData(storyCardsQuery(file))),
  }
}
