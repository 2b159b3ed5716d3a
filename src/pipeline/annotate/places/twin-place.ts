import type { Reading } from '../reading.ts'
import { twinPlaces } from './data/twin-places.ts'

/**
 * The country of a place whose name is also another's, by which of them more of the report's words speak for; null where
 * none or both do. Undefined for a name that only one place bears.
 */
export function twinCountries(reading: Reading): (name: string) => string | null | undefined {
  const known = new Map<string, string | null>()
  let words: Set<string> | null = null
  return (name) => {
    const twins = Object.hasOwn(twinPlaces, name) ? twinPlaces[name] : undefined
    if (!twins) return undefined
    words ??= new Set(reading.tokens.flatMap((tokens) => tokens.map(({ lower }) => lower)))
    if (!known.has(name)) known.set(name, mostSpoken(twins, words))
    return known.get(name)
  }
}

function mostSpoken(twins: Record<string, string[]>, words: Set<string>): string | null {
  const votes = Object.entries(twins)
    .map(([country, clues]) => ({ country, votes: clues.filter((clue) => words.has(clue)).length }))
    .sort((a, b) => b.votes - a.votes)
  const [first, second] = votes
  return first && first.votes > (second?.votes ?? 0) ? first.country : null
}
