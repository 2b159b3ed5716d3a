import type { PageFeatures } from './line-features.ts'
import model from './line-weights.json' with { type: 'json' }

/**
 * Where a line may stand: above the report, as its headline, between that and its text, in the text, between two pieces of it, below
 * it. What is below is never followed by text: a page ends once.
 */
export const places = ['above', 'headline', 'head', 'text', 'between', 'below'] as const
export type Place = (typeof places)[number]
const follows: Record<Place, readonly Place[]> = {
  above: ['above', 'headline', 'text'],
  headline: ['head', 'text'],
  head: ['head', 'text'],
  text: ['text', 'between', 'below'],
  between: ['between', 'text'],
  below: ['below'],
}
export const mayFollow = places.map((from) => places.map((to) => follows[from].includes(to)))
export const mayBegin = places.map((place) => ['above', 'headline', 'text'].includes(place))

/** From this chance on a line is told as text: what is left out wrongly costs a reader more than a line too much. */
export const enough = 0.4

export interface LineModel {
  /** What a feature says for each place, as log odds. */
  weights: Record<string, readonly number[]>
  /** What a place says for the next line's. */
  moves: readonly (readonly number[])[]
  /** What the first line's place is. */
  start: readonly number[]
}

/** The lines beside a line and behind those tell by their looks too: of the further ones, the first two count. */
const steps = [-2, -1, 1, 2] as const
const looksThatCount = (step: number, looks: readonly string[]) =>
  Math.abs(step) === 1 ? looks : looks.slice(0, 2)

/** All that holds for a line, by name; what holds for a neighbour begins with the way to it: `-1:kind:prose`. */
export function namesAt({ looks, around }: PageFeatures, at: number): string[] {
  const beside = steps.flatMap((step) => {
    const other = looks[at + step]
    return other ? looksThatCount(step, other).map((name) => `${step}:${name}`) : [`${step}:none`]
  })
  return [...(looks[at] ?? []), ...beside, ...(around[at] ?? [])]
}

type Weights = Map<string, readonly number[]>

/** The weights by the way to the line that they speak of: 0 is the line itself. */
function byStep({ weights }: LineModel): Map<number, Weights> {
  const all = new Map<number, Weights>([0, ...steps].map((step) => [step, new Map()]))
  for (const [name, vector] of Object.entries(weights)) {
    const [, step = '0', rest = name] = /^(-?[12]):(.*)$/.exec(name) ?? []
    all.get(Number(step))?.set(rest, vector)
  }
  return all
}

const fitted = byStep(model as LineModel)

function scoresOf({ looks, around }: PageFeatures, weights: Map<number, Weights>): number[][] {
  const add = (sum: number[], step: number, names: readonly string[]) => {
    const of = weights.get(step)
    for (const name of names) {
      const vector = of?.get(name)
      if (vector)
        for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] ?? 0) + (vector[place] ?? 0)
    }
  }
  return looks.map((own, at) => {
    const sum = places.map(() => 0)
    add(sum, 0, own)
    add(sum, 0, around[at] ?? [])
    for (const step of steps) {
      const other = looks[at + step]
      add(sum, step, other ? looksThatCount(step, other) : ['none'])
    }
    return sum
  })
}

/** How likely a line is the headline, and how likely text, 0..1. */
export interface Chances {
  headline: number
  text: number
}

/**
 * How likely each line is the headline or text: the marginals of a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001), by the forward-backward algorithm.
 */
export function chancesOf(page: PageFeatures, using?: LineModel): Chances[] {
  const { moves, start } = using ?? (model as LineModel)
  const told = scoresOf(page, using ? byStep(using) : fitted)
  const forward: number[][] = []
  for (const [at, own] of told.entries()) {
    const above = forward[at - 1]
    forward.push(
      own.map((score, to) => {
        if (!above) return mayBegin[to] ? score + (start[to] ?? 0) : Number.NEGATIVE_INFINITY
        return score + logSum(above.map((before, from) => before + move(moves, from, to)))
      }),
    )
  }
  const chances: Chances[] = []
  let backward = places.map(() => 0)
  for (let at = told.length - 1; at >= 0; at--) {
    const joint = backward.map((after, place) => after + (forward[at]?.[place] ?? 0))
    const all = logSum(joint)
    const chance = (place: Place) => Math.exp((joint[places.indexOf(place)] ?? 0) - all)
    chances[at] = { headline: chance('headline'), text: chance('text') }
    const own = told[at] as number[]
    const below = backward
    backward = places.map((_, from) =>
      logSum(places.map((_, to) => move(moves, from, to) + (own[to] ?? 0) + (below[to] ?? 0))),
    )
  }
  return chances
}

function move(moves: LineModel['moves'], from: number, to: number): number {
  return mayFollow[from]?.[to] ? (moves[from]?.[to] ?? 0) : Number.NEGATIVE_INFINITY
}

/** The logarithm of the sum of what is given as logarithms. */
function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
