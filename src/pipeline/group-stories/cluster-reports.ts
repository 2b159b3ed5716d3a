import type { Pair } from './find-pairs.ts'
import { JoinQueue } from './join-queue.ts'
import { likeness, type Vector } from './weigh-profiles.ts'

/**
 * Sparsity: groups whose similarity falls below this share of the threshold are dropped from the neighbours of a
 * growing group.
 */
const forgotten = 0.75
/** Pairs that were not found are only estimated where those found reach this share of the sparsity threshold. */
const worthLooking = 0.7
/** So many members speak for a group. */
const sampled = 3

/**
 * Joins reports into stories: average-link agglomeration (Sokal and Michener 1958) over the pairs found. The two
 * groups whose members are most alike on average are joined, as long as that average is at least what `leastOf` asks
 * of a group of so many reports. Returns the groups of two or more, each ascending.
 */
export function clusterReports(
  vectors: Vector[],
  pairs: Pair[],
  leastOf: (reports: number) => number,
): number[][] {
  const sums = new Map<number, Map<number, number>>()
  const members = new Map<number, number[]>()
  for (const { a, b, likeness: alike } of pairs) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      members.set(x, [x])
      sums.set(x, (sums.get(x) ?? new Map()).set(y, alike))
    }
  }
  const queue = new JoinQueue()
  for (const { a, b, likeness: alike } of pairs) if (alike >= leastOf(2)) queue.push({ a, b, average: alike })
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [mine, other] = [members.get(next.a), members.get(next.b)]
    if (!mine || !other || average(next.a, next.b) !== next.average) continue
    join(next.a, next.b)
    for (const c of sums.get(next.a)?.keys() ?? []) {
      const now = average(next.a, c)
      if (now >= leastOf(sizeOf(next.a) + sizeOf(c)))
        queue.push({ a: Math.min(next.a, c), b: Math.max(next.a, c), average: now })
    }
  }
  return [...members.values()].filter((group) => group.length > 1).map((group) => group.sort((a, b) => a - b))

  function sizeOf(a: number): number {
    return members.get(a)?.length ?? 0
  }

  function average(a: number, b: number): number {
    const size = sizeOf(a) * sizeOf(b)
    return size === 0 ? 0 : (sums.get(a)?.get(b) ?? 0) / size
  }

  /** Takes `b` into `a` (the smaller number), with all its neighbours. */
  function join(a: number, b: number): void {
    const [toA, toB] = [sums.get(a) ?? new Map<number, number>(), sums.get(b) ?? new Map<number, number>()]
    const [ofA, ofB] = [members.get(a) ?? [], members.get(b) ?? []]
    for (const c of new Set([...toA.keys(), ...toB.keys()])) {
      if (c === a || c === b) continue
      const bound = forgotten * leastOf(2) * (ofA.length + ofB.length) * sizeOf(c)
      const known = (toA.get(c) ?? 0) + (toB.get(c) ?? 0)
      const isFar = known < worthLooking * bound
      const sum = isFar ? known : (toA.get(c) ?? between(ofA, c)) + (toB.get(c) ?? between(ofB, c))
      const toC = sums.get(c)
      toC?.delete(b)
      const near = sum >= bound
      if (near) toC?.set(a, sum)
      else toC?.delete(a)
      if (near) toA.set(c, sum)
      else toA.delete(c)
    }
    toA.delete(b)
    sums.delete(b)
    members.set(a, [...ofA, ...ofB])
    members.delete(b)
  }

  /** Estimates the summed similarity of two groups without found pairs from the mean over a sample of their members. */
  function between(group: number[], c: number): number {
    const [some, others] = [sample(group), sample(members.get(c) ?? [])]
    const pairs = some.flatMap((x) => others.map((y) => likeness(vectors[x] as Vector, vectors[y] as Vector)))
    const mean = pairs.reduce((sum, alike) => sum + alike, 0) / Math.max(1, pairs.length)
    return mean * group.length * sizeOf(c)
  }
}

/** A fixed sample (the first, the last and one between), since all pairs of two large groups would be quadratic. */
function sample(group: number[]): number[] {
  if (group.length <= sampled) return group
  return Array.from(
    { length: sampled },
    (_, i) => group[Math.floor((i * (group.length - 1)) / (sampled - 1))] as number,
  )
}
