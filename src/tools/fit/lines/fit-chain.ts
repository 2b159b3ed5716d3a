import {
  type LineModel,
  mayBegin,
  mayFollow,
  places,
} from '../../../pipeline/parse-article/body/line-model.ts'
import { minimise } from './minimise.ts'

/** A page's lines: what holds for each, and its place. */
export interface LabelledPage {
  features: readonly (readonly string[])[]
  /** Indices of `places`. */
  states: readonly number[]
  /** Whether the report may have ended above each line. */
  mayBeBelow: readonly boolean[]
  /** How much the page counts. */
  weight: number
}

const size = places.length
const below = places.indexOf('below')

/**
 * Fits a linear-chain conditional random field to labelled pages: penalised maximum likelihood by the forward-backward
 * algorithm (Lafferty, McCallum and Pereira 2001). Features that fewer than `fewest` pages have are left out.
 */
export function fitChain(
  pages: readonly LabelledPage[],
  { penalty = 15, fewest = 5, rounds = 160 } = {},
): LineModel {
  const ids = commonFeatures(pages, fewest)
  const chains = pages
    .filter(({ weight }) => weight > 0)
    .map(({ features, states, mayBeBelow, weight }) => ({
      mayBeBelow,
      features: features.map((names) => Int32Array.from(names.flatMap((name) => ids.get(name) ?? []))),
      states,
      weight,
    }))
  const moves = ids.size * size
  const begin = moves + size * size
  const fitted = minimise(
    (w, gradient) => {
      let loss = 0
      for (let k = 0; k < w.length; k++) {
        loss += 0.5 * penalty * at(w, k) ** 2
        gradient[k] = penalty * at(w, k)
      }
      for (const chain of chains) loss += addChain(chain, { w, gradient, moves, begin })
      return loss
    },
    begin + size,
    rounds,
  )
  const round = (from: number, count: number) =>
    [...fitted.slice(from, from + count)].map((value) => Math.round(value * 100) / 100)
  return {
    weights: Object.fromEntries([...ids].map(([name, id]) => [name, round(id * size, size)])),
    moves: places.map((_, from) => round(moves + from * size, size)),
    start: round(begin, size),
  }
}

function commonFeatures(pages: readonly LabelledPage[], fewest: number): Map<string, number> {
  const times = new Map<string, number>()
  for (const { features } of pages)
    for (const name of new Set(features.flat())) times.set(name, (times.get(name) ?? 0) + 1)
  const common = [...times].filter(([, count]) => count >= fewest).map(([name]) => name)
  return new Map(common.sort().map((name, id) => [name, id]))
}

interface Chain {
  features: readonly Int32Array[]
  states: readonly number[]
  mayBeBelow: readonly boolean[]
  weight: number
}

interface Place {
  w: Float64Array
  gradient: Float64Array
  /** Where the weights of moves and of the first line's place begin. */
  moves: number
  begin: number
}

/** Adds a page's gradient, and gives its negative log likelihood. */
function addChain(
  { features, states, mayBeBelow, weight }: Chain,
  { w, gradient, moves, begin }: Place,
): number {
  const scores = features.map((ids, line) => {
    const own = new Float64Array(size)
    for (let k = 0; k < ids.length; k++) {
      const from = (ids[k] as number) * size
      for (let s = 0; s < size; s++) own[s] = at(own, s) + at(w, from + s)
    }
    if (!mayBeBelow[line]) own[below] = Number.NEGATIVE_INFINITY
    return own
  })
  const forward: Float64Array[] = []
  for (const [line, own] of scores.entries()) {
    const above = forward[line - 1]
    const reached = new Float64Array(size)
    for (let to = 0; to < size; to++) {
      if (above)
        reached[to] = at(own, to) + logSum(size, (from) => at(above, from) + move(w, moves, from, to))
      else reached[to] = mayBegin[to] ? at(own, to) + at(w, begin + to) : Number.NEGATIVE_INFINITY
    }
    forward.push(reached)
  }
  const last = forward.at(-1)
  if (!last) return 0
  const all = logSum(size, (s) => at(last, s))
  let loss = all
  let after: Float64Array = new Float64Array(size)
  for (let line = scores.length - 1; line >= 0; line--) {
    const state = states[line] as number
    const own = scores[line] as Float64Array
    const above = forward[line - 1]
    loss -= at(own, state)
    for (let s = 0; s < size; s++) {
      const excess =
        weight * (Math.exp(at(forward[line] as Float64Array, s) + at(after, s) - all) - Number(s === state))
      if (Math.abs(excess) > 1e-7) addTo(gradient, features[line] as Int32Array, s, excess)
      if (!above) gradient[begin + s] = at(gradient, begin + s) + excess
    }
    if (!above) loss -= at(w, begin + state)
    else {
      const before = states[line - 1] as number
      loss -= at(w, moves + before * size + state)
      for (let from = 0; from < size; from++)
        for (let to = 0; to < size; to++) {
          if (!mayFollow[from]?.[to]) continue
          const chance = Math.exp(
            at(above, from) + move(w, moves, from, to) + at(own, to) + at(after, to) - all,
          )
          const place = moves + from * size + to
          gradient[place] = at(gradient, place) + weight * (chance - Number(from === before && to === state))
        }
    }
    const further = after
    after = new Float64Array(size)
    for (let from = 0; from < size; from++)
      after[from] = logSum(size, (to) => move(w, moves, from, to) + at(own, to) + at(further, to))
  }
  return weight * loss
}

function move(w: Float64Array, moves: number, from: number, to: number): number {
  return mayFollow[from]?.[to] ? at(w, moves + from * size + to) : Number.NEGATIVE_INFINITY
}

function addTo(gradient: Float64Array, ids: Int32Array, state: number, excess: number): void {
  for (let k = 0; k < ids.length; k++) {
    const place = (ids[k] as number) * size + state
    gradient[place] = at(gradient, place) + excess
  }
}

/** The logarithm of the sum of what `logAt` gives as logarithms. */
function logSum(count: number, logAt: (index: number) => number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) most = Math.max(most, logAt(k))
  if (most === Number.NEGATIVE_INFINITY) return most
  let sum = 0
  for (let k = 0; k < count; k++) sum += Math.exp(logAt(k) - most)
  return most + Math.log(sum)
}

function at(values: Float64Array, index: number): number {
  return values[index] as number
}
