/** What to fit: rows of features, how true each is, what each counts, and the collection it comes from. */
export interface Fit {
  rows: number[][]
  /** 0..1. */
  truth: number[]
  counts: number[]
  /** Each collection has an intercept of its own: how often pairs are true is a matter of how they were gathered. */
  collection: number[]
  /** +1: the weight may not be negative; -1: not positive; 0: free. */
  signs: readonly number[]
  /** Strength of the pull towards zero, on standardised features. */
  ridge: number
}

const rounds = 3000

/**
 * Fits a logistic model with sign-bound weights by accelerated projected gradients (Beck and Teboulle 2009).
 * Returns weights of the features as they are (not standardised) and the mean intercept of the collections.
 */
export function fitLogistic(fit: Fit): { weights: number[]; intercept: number } {
  const { mean, spread } = columnStatistics(fit.rows)
  const width = fit.signs.length
  const collections = Math.max(...fit.collection) + 1
  const inputs = fit.rows.map((row, n) => [
    ...row.map((value, i) => (value - (mean[i] ?? 0)) / (spread[i] ?? 1)),
    ...Array.from({ length: collections }, (_, c) => (fit.collection[n] === c ? 1 : 0)),
  ])
  const step = 1 / (curvature(inputs, fit.counts) + fit.ridge)
  let [current, ahead, pace] = [Array(width + collections).fill(0) as number[], [] as number[], 1]
  ahead = current
  for (let round = 0; round < rounds; round++) {
    const slope = gradient(inputs, fit, ahead)
    const next = ahead.map((value, i) => bounded(value - step * (slope[i] ?? 0), fit.signs[i] ?? 0))
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    ahead = next.map((value, i) => value + ((pace - 1) / nextPace) * (value - (current[i] ?? 0)))
    current = next
    pace = nextPace
  }
  const weights = current.slice(0, width).map((value, i) => value / (spread[i] ?? 1))
  const intercepts = current.slice(width)
  const centre = weights.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0)
  return { weights, intercept: intercepts.reduce((sum, value) => sum + value, 0) / collections - centre }
}

function bounded(value: number, sign: number): number {
  return sign > 0 ? Math.max(0, value) : sign < 0 ? Math.min(0, value) : value
}

function gradient(inputs: number[][], fit: Fit, at: number[]): number[] {
  const slope = at.map((value, i) => (i < fit.signs.length ? fit.ridge * value : 0))
  for (const [n, input] of inputs.entries()) {
    const odds = input.reduce((sum, value, i) => sum + value * (at[i] ?? 0), 0)
    const error = (fit.counts[n] ?? 1) * (1 / (1 + Math.exp(-odds)) - (fit.truth[n] ?? 0))
    for (let i = 0; i < input.length; i++) slope[i] = (slope[i] ?? 0) + error * (input[i] ?? 0)
  }
  return slope
}

/** Largest curvature of the loss, by power iteration: what the step must not overshoot. */
function curvature(inputs: number[][], counts: number[]): number {
  let direction = Array(inputs[0]?.length ?? 0).fill(1) as number[]
  let length = 1
  for (let round = 0; round < 30; round++) {
    const next = direction.map(() => 0)
    for (const [n, input] of inputs.entries()) {
      const along =
        input.reduce((sum, value, i) => sum + value * (direction[i] ?? 0), 0) * (counts[n] ?? 1) * 0.25
      for (let i = 0; i < input.length; i++) next[i] = (next[i] ?? 0) + along * (input[i] ?? 0)
    }
    length = Math.hypot(...next)
    direction = next.map((value) => value / length)
  }
  return length * 1.05
}

function columnStatistics(rows: number[][]): { mean: number[]; spread: number[] } {
  const columns = rows[0]?.map((_, i) => rows.map((row) => row[i] ?? 0)) ?? []
  const mean = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length)
  const spread = columns.map((column, i) =>
    Math.sqrt(column.reduce((sum, value) => sum + (value - (mean[i] ?? 0)) ** 2, 0) / column.length + 1e-9),
  )
  return { mean, spread }
}
