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

const fitted = new Map(Object.entries((model as LineModel).weights))
const none: readonly number[] = []

/** How likely a line is the headline, and how likely text, 0..1. */
export interface Chances {
  headline: number
  text: number
}

/**
 * How likely each line is the headline or text: the marginals of a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001), by the forward-backward algorithm. One list of features a line.
 */
export function chancesOf(features: readonly (readonly string[])[], using?: LineModel): Chances[] {
  const weights = using ? new Map(Object.entries(using.weights)) : fitted
  const { moves, start } = using ?? (model as LineModel)
  const told = features.map((names) => sumOf(names.map((name) => weights.get(name) ?? none)))
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

function sumOf(vectors: readonly (readonly number[])[]): number[] {
  const sum = places.map(() => 0)
  for (const vector of vectors)
    for (let place = 0; place < vector.length; place++) sum[place] = (sum[place] ?? 0) + (vector[place] ?? 0)
  return sum
}

/** The logarithm of the sum of what is given as logarithms. */
function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
