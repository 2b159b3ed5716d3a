import { grammarWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { Token } from '../tokens.ts'

/** After these words, `claims` is a noun. */
const afterNounWord = wholeWord(inAll(grammarWords, 'notBeforeVerb'))

/** Whether a word that may be a verb of speaking is one here: `the claims` are nouns; `to claim`, `by calling` are verbs. */
export function isVerb(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '']
  if (/ing$/.test(token)) return !/^(?:the|an?|his|her|their|its|this|that)$/.test(before)
  // `Lowe's claim`, `Lowe's taped remarks`
  const isAdjective = tokens[at - 1]?.capital === false && /^ $/.test(tokens[at - 1]?.gap ?? '')
  if (tokens[at - 1]?.possessive || (isAdjective && tokens[at - 2]?.possessive && /s$/.test(token)))
    return false
  // `Lowe's harbour claims were`
  if (
    tokens[at - 2]?.possessive &&
    /s$/.test(token) &&
    /^(?:are|were|have)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return false
  if (before === 'to') return !/(?:ed|s)$/.test(token)
  return !afterNounWord.test(before)
}
