import { nameWords, timeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import { joined } from '../names/capital-runs.ts'
import type { Token } from '../tokens.ts'
import { bodyWords } from './data/organisations.ts'

const ofBodies = wholeWord(inAll(nameWords, 'ofBodies'))
/** `Association of May`, `Council on Monday`: when, not what for. */
const day = wholeWord([...inAll(timeWords, 'weekdays', ['en']), ...inAll(timeWords, 'months', ['en'])])

/** Where the name of a body ends that `of` or `for` may go on with: `Communist Party | of Vietnam`. */
export function continued(tokens: Token[], to: number, headLast: boolean): number {
  const link = tokens[to]
  if (!link || !headLast || tokens[to - 1]?.possessive || !ofBodies.test(link.lower)) return to
  const article = /^(?:the|la|l['’]|los|las)$/u.test(tokens[to + 1]?.lower ?? '') ? 1 : 0
  let end = to + 1 + article
  if (day.test(tokens[end]?.lower ?? '') || !tokens[end]?.capital || !joined(link, tokens[to + 1] as Token))
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
    if (!bodyWords.has(next.lower) && field.test(next.lower)) end += 2
  }
  return end + 1
}

/** Fields of ministries and committees, which `and` joins: `Department of Health and Safety`. */
const field = wholeWord(inAll(nameWords, 'fields'))
