import type { Difference, Link } from '../../../news/comparison.ts'

const told: readonly Difference['kind'][] = ['figure', 'time', 'name', 'place', 'negation']

/**
 * What may be said of two linked sentences (`texts`, A's and B's) for want of a difference: that they are identical, or
 * that none was found among figures, times, names and negation; null where one of these differs, or they contradict.
 */
export function noneDiffers(
  { differences, contradicts }: Link,
  [a, b]: readonly (string | undefined)[],
): 'identical' | 'noDifference' | null {
  if (a === b) return 'identical'
  return contradicts || differences.some(({ kind }) => told.includes(kind)) ? null : 'noDifference'
}
