import type { Vector } from './weigh-profiles.ts'

/** A group of a few reports says little about which terms are common to its kind: so many others are thought beside it. */
const othersThought = 2

/**
 * Weighs the vectors of neighbours anew, for telling apart what they tell of: a term that nearly all of them hold
 * (the person, the kind of event) counts less, one that few hold (this place, this date, this figure) keeps its
 * weight. The new vectors have length one.
 */
export function weighAmong(neighbours: Vector[]): Vector[] {
  const holders = new Map<number, number>()
  for (const { terms } of neighbours)
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1)
  const all = neighbours.length + othersThought
  const factor = (term: number): number => Math.sqrt(1 - (holders.get(term) ?? 0) / all)
  return neighbours.map(({ terms, weights }) => {
    const weighed = weights.map((weight, i) => weight * factor(terms[i] as number))
    const length = Math.hypot(...weighed) || 1
    return { terms, weights: weighed.map((weight) => weight / length) }
  })
}
