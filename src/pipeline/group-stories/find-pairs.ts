import { at } from '../../news/at.ts'
import { likeness, type Vector } from './weigh-profiles.ts'

/** Two reports (their numbers, `a < b`) that are alike. */
export interface Pair {
  a: number
  b: number
  likeness: number
}

/** Reports further apart in time do not tell of one event. An undated report may stand beside any. */
const windowDays = 60
/** The terms of a report that are looked up: its heaviest. */
const lookedUp = 24
/** How many reports are met on the way, heaviest terms first; this bounds the work for one report. */
const mostMet = 4000
/** Of those met, how many are compared in full. */
const mostCompared = 28

/**
 * Pairs that are at least `least` alike, through an inverted index from terms to reports: each report is compared
 * with those that share its heaviest terms within the time window, never with all.
 */
export function findPairs(vectors: Vector[], days: (number | null)[], least: number): Pair[] {
  const index = new Map<number, Posting>()
  const order = vectors.map((_, i) => i).sort((a, b) => dayKey(days[a]) - dayKey(days[b]) || a - b)
  const pairs: Pair[] = []
  for (const here of order) {
    const vector = vectors[here] as Vector
    const terms = heaviest(vector)
    for (const there of mostMetOf(terms, index, at(days, here))) {
      const alike = likeness(vector, vectors[there] as Vector)
      if (alike >= least) pairs.push({ a: Math.min(here, there), b: Math.max(here, there), likeness: alike })
    }
    for (const { term, weight } of terms) post(index, term, { report: here, weight, day: at(days, here) })
  }
  return pairs
}

/** Whether two days are close enough for one event; nothing is known of what is undated. */
export function areInWindow(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= windowDays
}

interface Met {
  report: number
  weight: number
  day: number | null
}
/** Reports that hold a term, earliest first; those without a day apart. */
interface Posting {
  dated: Met[]
  undated: Met[]
}

function dayKey(day: number | null | undefined): number {
  return day ?? Number.NEGATIVE_INFINITY
}

function heaviest({ terms, weights }: Vector): { term: number; weight: number }[] {
  return Array.from(terms, (term, i) => ({ term, weight: weights[i] as number }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, lookedUp)
}

function post(index: Map<number, Posting>, term: number, met: Met): void {
  const posting = index.get(term) ?? { dated: [], undated: [] }
  if (met.day === null) posting.undated.push(met)
  else posting.dated.push(met)
  index.set(term, posting)
}

/** The reports met most: the newest first, since reports of one event stand close in time. */
function mostMetOf(
  terms: { term: number; weight: number }[],
  index: Map<number, Posting>,
  day: number | null,
): number[] {
  const shared = new Map<number, number>()
  let left = mostMet
  for (const { term, weight } of terms) {
    const posting = index.get(term)
    if (!posting) continue
    for (const list of [posting.dated, posting.undated]) {
      for (let i = list.length - 1; i >= 0 && left > 0; i--, left--) {
        const met = list[i] as Met
        if (!areInWindow(day, met.day)) break
        shared.set(met.report, (shared.get(met.report) ?? 0) + weight * met.weight)
      }
    }
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCompared)
    .map(([report]) => report)
}
