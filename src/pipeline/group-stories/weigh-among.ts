import type { Vector } from './weigh-profiles.ts'

/**
 * Additive smoothing: a few reports say little about which terms are common to their kind, so that many without any of
 * the terms are counted beside them.
 */
const othersThought = 2

/**
 * Reweighs the vectors of neighbours by document frequency among them, factor √(1 − df/N): a term that nearly all of
 * them hold (the person, the kind of event) counts less, one that few hold (this place, this date, this figure) keeps
 * its weight. The new vectors have unit length.
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
