import { makeShapes } from './make-shapes.ts'
import { growthOf, steps } from './shape-cost.ts'

/** A kilobyte of a long text may cost so many times what one of a short text costs. */
export const mostGrowth = 3

/** The growth of one shape at one step. */
export interface Growth {
  shape: string
  step: string
  ratio: number
}

export interface ShapeSizes {
  count: number
  /** In characters. */
  short: number
  long: number
  /** Steps that are left out. */
  without?: string[]
  /** `performance.now()` at which to stop, done or not. */
  until?: number
}

/** How the cost of so many shapes grows from a short text to a long one, at every step. */
export function growthOfShapes({
  count,
  short,
  long,
  without = [],
  until = Number.POSITIVE_INFINITY,
}: ShapeSizes): Growth[] {
  const found: Growth[] = []
  for (const shape of makeShapes(count)) {
    for (const [step, make] of Object.entries(steps)) {
      if (without.includes(step)) continue
      if (performance.now() > until) return found
      found.push({
        shape: shape.name,
        step,
        ratio: growthOf(shape, make, { short, long, suspect: mostGrowth }),
      })
    }
  }
  return found
}
