/**
 * Sums in ascending order: floating-point addition is not associative, and both directions of a pair must get the same
 * score.
 */
export function orderedSum(values: number[]): number {
  return values.sort((x, y) => x - y).reduce((sum, value) => sum + value, 0)
}
