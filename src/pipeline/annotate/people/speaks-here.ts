import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { Run } from '../names/capital-runs.ts'
import type { NamePlace } from '../names/head-of-name.ts'
import { companyNouns } from '../organisations/data/company-words.ts'
import { reportingWords } from '../speech/reporting-words.ts'
import type { Token } from '../tokens.ts'

/**
 * A name that speaks as people do: right after a quotation (`…," said Wen Hui Orme`), or with words for who it is before
 * it and no article (`lifeboat coxswain Alasdair Munro said`). Returns why, or null.
 */
export function speaksHere({ tokens, language }: NamePlace, { from, to }: Run): string | null {
  const { say, tell } = reportingWords[language]
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (!before) return null
  const speaks = (token: Token) => !token.capital && (say.has(token.lower) || tell.has(token.lower))
  if (speaks(before) && /["”»’]\s*[–—-]?\s*$/u.test(before.gap) && isSpace(tokens[from]))
    return 'says the words before it'
  if (!after || !isSpace(after) || !speaks(after) || !isSpace(tokens[from])) return null
  return isBareNoun(before) && opensClause(tokens, from - 1) ? 'speaks, after words for who it is' : null
}

/** A small word that may say who someone is: no link word, and none that stands before companies. */
function isBareNoun({ lower, capital, possessive, text }: Token): boolean {
  return (
    !capital && !possessive && /^\p{L}{4,}$/u.test(text) && !companyNouns.has(lower) && !links.test(lower)
  )
}

const links = new RegExp(`^${anyOf(inAll(nameWords, 'notNouns'))}$|(?:ly|ing|ed)$`, 'u')

/** The words for who it is begin the sentence or follow a mark, without an article. */
function opensClause(tokens: Token[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]
    if (!token || /^(?:the|a|an|of|in|at|to|for|by|on|and|or)$/.test(token.lower)) return false
    if (i === 0 || /[,;:"”’]\s/u.test(token.gap)) return true
  }
  return false
}

function isSpace(token: Token | undefined): boolean {
  return /^[ \u00a0]$/u.test(token?.gap ?? '')
}
