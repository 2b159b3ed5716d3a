import type { Difference, Link } from '../../../news/comparison/comparison.ts'

/** Whether two texts are equal to the letter, but for the width of white space and, if so asked, for capitals. */
export function sameWords(a: string, b: string, { capitals = true } = {}): boolean {
  const plain = (text: string) => (capitals ? text : text.toLowerCase()).replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

const told: readonly Difference['kind'][] = ['figure', 'time', 'name', 'place', 'negation']

/**
 * What may be said of two linked sentences (`texts`, A's and B's) for want of a difference: that they are identical, or
 * that none was found among figures, times, names and negation; null where one of these differs, or they contradict.
 */
export function noneDiffers(
  { differences, contradicts }: Link,
  [a, b]: readonly (string | undefined)[],
): 'identical' | 'noDifference' | null {
  if (a !== undefined && b !== undefined && sameWords(a, b)) return 'identical'
  return contradicts || differences.some(({ kind }) => told.includes(kind)) ? null : 'noDifference'
}
