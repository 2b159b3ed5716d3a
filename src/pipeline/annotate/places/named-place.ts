import { placeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { Run } from '../names/capital-runs.ts'
import { isTitle } from '../people/titles.ts'
import type { Token } from '../tokens.ts'

const namedPlace = wholeWord(inAll(placeWords, 'named'))

/** `the Royal Albert Hall`, `in Victoria Park`: a word for a place ends the name, and what stands before speaks of one. */
export function isNamedPlace(tokens: Token[], { from, to }: Run): boolean {
  if (!namedPlace.test(tokens[to - 1]?.lower ?? '')) return false
  const before = tokens[from - 1]
  if (!before) return false
  return before.capital
    ? !isTitle(before.lower)
    : /^(?:the|in|at|near|outside|inside|along|around)$/.test(before.lower)
}
