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
  /** A length at which a shape that costs too much at `long` is measured before it is told. */
  beyond?: number
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
  beyond,
  without = [],
  until = Number.POSITIVE_INFINITY,
}: ShapeSizes): Growth[] {
  const found: Growth[] = []
  for (const shape of makeShapes(count)) {
    for (const [step, make] of Object.entries(steps)) {
      if (without.includes(step)) continue
      if (performance.now() > until) return found
      const measure = (longer: number) => growthOf(shape, make, { short, long: longer, suspect: mostGrowth })
      const ratio = measure(long)
      // What is bounded costs most a kilobyte just before its bound.
      const isHump = ratio > mostGrowth && beyond !== undefined
      found.push({ shape: shape.name, step, ratio: isHump ? measure(beyond) : ratio })
    }
  }
  return found
}
