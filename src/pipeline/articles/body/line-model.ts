import model from './line-weights.json' with { type: 'json' }

/**
 * Where a line may stand: above the report's text, in it, between two pieces of it, below it. What is below is never followed by
 * text, so that a page ends once.
 */
export const places = ['above', 'text', 'between', 'below'] as const
export const mayFollow: readonly (readonly boolean[])[] = [
  [true, true, false, false],
  [false, true, true, true],
  [false, true, true, false],
  [false, false, false, true],
]
export const mayBegin: readonly boolean[] = [true, true, false, false]

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

/**
 * How likely each line is text, 0..1: the marginals of a linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001), by the forward-backward algorithm. One list of features a line.
 */
export function chanceOfText(features: readonly (readonly string[])[], using?: LineModel): number[] {
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
  const chances: number[] = []
  let backward = places.map(() => 0)
  for (let at = told.length - 1; at >= 0; at--) {
    const joint = backward.map((after, place) => after + (forward[at]?.[place] ?? 0))
    chances[at] = Math.exp((joint[1] ?? 0) - logSum(joint))
    const own = told[at] as number[]
    const below = backward
    backward = places.map((_, from) => logSum(places.map((_, to) => move(moves, from, to) + (own[to] ?? 0) + (below[to] ?? 0))))
  }
  return chances
}

function move(moves: LineModel['moves'], from: number, to: number): number {
  return mayFollow[from]?.[to] ? (moves[from]?.[to] ?? 0) : Number.NEGATIVE_INFINITY
}

function sumOf(vectors: readonly (readonly number[])[]): number[] {
  const sum = places.map(() => 0)
  for (const vector of vectors) for (let place = 0; place < vector.length; place++) sum[place] = (sum[place] ?? 0) + (vector[place] ?? 0)
  return sum
}

/** The logarithm of the sum of what is given as logarithms. */
function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
