import type { Fact, FactCounts } from './fact.ts'

/** A story of fewer reports has no page of its own: two are compared. */
export const fewestOfStory = 3

/**
 * The places of the reports that were compared with another one, from those that each was not compared with. What is told by
 * all is told by these: nothing is known of what the rest tell.
 */
export const comparedPlaces = (apart: readonly (readonly number[])[]): number[] =>
  apart.flatMap((others, place) => (others.length < apart.length - 1 ? [place] : []))

/** The reports, by their place, that tell a fact; what is of the same matter alone does not. Ascending. */
export function toldBy(fact: Fact): number[] {
  const [shown] = fact
  const tell = fact.flatMap(([report, , strength]) => (strength > 0 ? [report] : []))
  return [...new Set(shown ? [shown[0], ...tell] : tell)].sort((a, b) => a - b)
}

/** How many facts all of so many reports tell, several of them, and one alone. */
export function countFacts(facts: readonly Fact[], reports: number): FactCounts {
  const counts = { all: 0, some: 0, one: 0 }
  for (const fact of facts) counts[reachOf(fact, reports)]++
  return counts
}

/** Whether all of so many reports tell a fact, some, or one alone. */
export function reachOf(fact: Fact, reports: number): keyof FactCounts {
  const told = toldBy(fact).length
  return told === reports ? 'all' : told > 1 ? 'some' : 'one'
}
