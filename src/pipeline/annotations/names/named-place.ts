import type { Token } from '../tokens.ts'
import type { Run } from './capital-runs.ts'
import { isTitle } from './titles.ts'

const namedPlace =
  /^(?:hall|park|street|road|avenue|square|bridge|house|tower|stadium|arena|airport|palace|castle|theatre|theater|museum|centre|center|hotel|station|beach|bay|lake|island|church|cathedral|day|cup|prize)$/

/** `the Royal Albert Hall`, `in Victoria Park`: a word for a place ends the name, and what stands before speaks of one. */
export function isNamedPlace(tokens: Token[], { from, to }: Run): boolean {
  if (!namedPlace.test(tokens[to - 1]?.lower ?? '')) return false
  const before = tokens[from - 1]
  if (!before) return false
  return before.capital
    ? !isTitle(before.lower)
    : /^(?:the|in|at|near|outside|inside|along|around)$/.test(before.lower)
}
