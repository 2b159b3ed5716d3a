/** The run of neighbours whose weights add up to most (Kadane's algorithm), as `[first, last]`; last < first: none. */
export function heaviestStretch(weights: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: -1, weight: 0 }
  let first = 0
  let weight = 0
  weights.forEach((own, index) => {
    weight += own
    if (weight <= 0) {
      weight = 0
      first = index + 1
    } else if (weight > best.weight) best = { first, last: index, weight }
  })
  return { first: best.first, last: best.last }
}
