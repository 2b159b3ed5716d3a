import { clusterReports } from './cluster-reports.ts'
import { findPairs } from './find-pairs.ts'
import { weighAmong } from './weigh-among.ts'
import type { Vector } from './weigh-profiles.ts'

/** How alike reports of one event are among their neighbours; chosen on labelled events (docs/decisions/0006). */
const sameEvent = 0.1
/** Among few neighbours nothing is known of what their kind shares: then more likeness is asked for. */
const askedOfFew = 0.1
/** Pairs less alike than this part of what is asked are not kept. */
const worthKeeping = 0.5

/**
 * Tells neighbours apart by event. Look-alike events (two floods, two trials of one man) share most of their words;
 * so the reports are weighed against each other and grouped again by what is left.
 * `neighbours` are numbers of reports, ascending; returns the groups of two or more among them.
 */
export function tellApart(neighbours: number[], vectors: Vector[], days: (number | null)[]): number[][] {
  const weighed = weighAmong(neighbours.map((i) => vectors[i] as Vector))
  const least = sameEvent + askedOfFew / neighbours.length
  const theirDays = neighbours.map((i) => days[i] ?? null)
  const pairs = findPairs(weighed, theirDays, least * worthKeeping)
  return clusterReports(weighed, pairs, () => least).map((group) => group.map((i) => neighbours[i] as number))
}
