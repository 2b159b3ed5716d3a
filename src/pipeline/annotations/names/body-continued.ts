import { bodyWords } from '../data/organisations.ts'
import type { Token } from '../tokens.ts'
import { joined } from './capital-runs.ts'

/** Where the name of a body ends that `of` or `for` may go on with: `Communist Party | of Vietnam`. */
export function continued(tokens: Token[], to: number, headLast: boolean): number {
  const link = tokens[to]
  if (
    !link ||
    !headLast ||
    tokens[to - 1]?.possessive ||
    !/^(?:of|for|on|des|für|de|du|del|pour|para)$/u.test(link.lower)
  )
    return to
  const article = /^(?:the|la|l['’]|los|las)$/u.test(tokens[to + 1]?.lower ?? '') ? 1 : 0
  let end = to + 1 + article
  if (isDay(tokens[end]?.lower ?? '') || !tokens[end]?.capital || !joined(link, tokens[to + 1] as Token))
    return to
  while (
    tokens[end + 1] &&
    !tokens[end]?.possessive &&
    tokens[end + 1]?.capital &&
    joined(tokens[end] as Token, tokens[end + 1] as Token)
  )
    end++
  if (tokens[end + 1]?.lower === 'and' && tokens[end + 2]?.capital && /^(?:of|for)$/.test(link.lower)) {
    const next = tokens[end + 2] as Token
    if (!bodyWords.has(next.lower) && isSubject(next.lower)) end += 2
  }
  return end + 1
}

function isDay(word: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec|january|february|august|september|october|november|december)$/u.test(
    word,
  )
}

/** Fields of ministries and committees, which `and` joins: `Department of Health and Safety`. */
function isSubject(word: string): boolean {
  return /^(?:safety|trade|industry|commerce|human|social|sports?|culture|science|technology|energy|environment|food|drug|rural|urban|community|security|development|research|welfare|services|families|labour|labor|tourism|transport|infrastructure|consumer|fisheries|forestry|atmospheric|crime|prevention|control)$/u.test(
    word,
  )
}
