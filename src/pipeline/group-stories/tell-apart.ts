import { at } from '../../news/at.ts'
import { clusterReports } from './cluster-reports.ts'
import { contradict } from './contradiction.ts'
import type { Profile } from './digest/profile-report.ts'
import { findPairs, type Pair } from './find-pairs.ts'
import type { Vector } from './weigh-profiles.ts'

/** The least similarity of reports of one event after reweighing; chosen on labelled events (docs/decisions/0006). */
const sameEvent = 0.1
/**
 * Added to that threshold after division by the number of neighbours: among few, document frequencies are poor
 * estimates.
 */
const askedOfFew = 0.1
/** Pairs less alike than this part of what is asked are not kept. */
const worthKeeping = 0.5

/** Among so many neighbours or fewer, reports whose names or figures contradict each other are kept apart. */
const few = 8

/**
 * Tells neighbours apart by event. Look-alike events (two floods, two trials of one man) share most of their words;
 * so the reports are weighed against each other and grouped again by what is left.
 * `neighbours` are numbers of reports, ascending; returns the groups of two or more among them.
 */
export function tellApart(
  neighbours: number[],
  { vectors, days, profiles }: { vectors: Vector[]; days: (number | null)[]; profiles: Profile[] },
): number[][] {
  const weighed = weighAmong(neighbours.map((i) => vectors[i] as Vector))
  const least = sameEvent + askedOfFew / neighbours.length
  const theirDays = neighbours.map((i) => at(days, i))
  const alike = findPairs(weighed, theirDays, least * worthKeeping)
  const theirs = neighbours.map((i) => profiles[i] as Profile)
  const pairs = neighbours.length > few ? alike : alike.map((pair) => unlessContradicted(pair, theirs))
  return clusterReports(weighed, pairs, () => least).map((group) => group.map((i) => neighbours[i] as number))
}

/** A pair that contradicts itself is known to have nothing alike, rather than not known. */
function unlessContradicted(pair: Pair, profiles: Profile[]): Pair {
  const [a, b] = [profiles[pair.a], profiles[pair.b]]
  return a && b && contradict(a, b) ? { ...pair, likeness: 0 } : pair
}

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
function weighAmong(neighbours: Vector[]): Vector[] {
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
