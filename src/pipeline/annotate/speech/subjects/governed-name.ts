import { grammarWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { wholeWord } from '../../../../language/patterns.ts'
import { isTitle } from '../../people/titles.ts'
import type { Token } from '../../tokens.ts'

const governing = wholeWord(inAll(grammarWords, 'governing'))

/** Whether a preposition governs the name at a token, titles apart. */
export function isGoverned(tokens: Token[], at: number): boolean {
  let first = at
  while (first > 0 && isTitle(tokens[first - 1]?.lower ?? '')) first--
  return governing.test(tokens[first - 1]?.lower ?? '')
}
