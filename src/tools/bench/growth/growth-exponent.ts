/** What a measure came to at a size. */
export interface Point {
  size: number
  cost: number
}

/** The exponent x where cost grows as size to the x, from one measured point to another: 1 is linear. */
export function growthExponent(from: Point, to: Point): number {
  return Math.log(to.cost / from.cost) / Math.log(to.size / from.size)
}
