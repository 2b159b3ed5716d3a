import { merged } from '../own/merged/merged.ts'
import { correctedPairs } from './corrected-pairs.ts'

/** What became of the reader's corrections of two reports. */
export interface ReadersPair {
  count: number
  /** Whether they count in what a report's page tells of the two, and in the facts of their event. */
  countsIn: { pair: boolean; facts: boolean }
}

/** By pair (`pairKey`): how many matches the reader has corrected, and which pages count them. */
export async function readersPairs(): Promise<Map<string, ReadersPair>> {
  const [pairs, { corrected }] = await Promise.all([correctedPairs(), merged()])
  const events = [...corrected.values()]
  return new Map(
    [...pairs].map(([key, links]): [string, ReadersPair] => {
      const [one = '', other = ''] = key.split('~')
      const event = events.find(({ articles }) => articles.includes(one) && articles.includes(other))
      const pair = event?.cards.some(({ left, right }) => left === one && right === other) ?? false
      return [key, { count: links.length, countsIn: { pair, facts: event?.isGathered ?? false } }]
    }),
  )
}
