/** A sum that is the same to the last digit in whatever order its values come: both sides of a pair get one score. */
export function orderedSum(values: number[]): number {
  return values.sort((x, y) => x - y).reduce((sum, value) => sum + value, 0)
}
