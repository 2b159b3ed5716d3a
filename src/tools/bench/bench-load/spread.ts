/** Figures of one thing over several runs: the median, and the quarters around it. */
export interface Spread {
  median: number
  quarters: [number, number]
  least: number
  most: number
}

/** The spread of at least one value. */
export function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? 0
  return { median: at(0.5), quarters: [at(0.25), at(0.75)], least: at(0), most: at(1) }
}
