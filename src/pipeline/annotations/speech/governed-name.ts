import { isTitle } from '../names/titles.ts'
import type { Token } from '../tokens.ts'

/** Whether a preposition governs the name at a token, titles apart. */
export function isGoverned(tokens: Token[], at: number): boolean {
  let first = at
  while (first > 0 && isTitle(tokens[first - 1]?.lower ?? '')) first--
  return /^(?:to|for|of|with|by|from|against|about|near|under|von|für|de|du|avec|pour|con|para)$/u.test(
    tokens[first - 1]?.lower ?? '',
  )
}
