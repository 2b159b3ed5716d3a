import { timeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import type { Direction } from './resolve-time.ts'

const among = (list: 'future' | 'past' | 'clauses' | 'until') => `(?<!\\p{L})${anyOf(inAll(timeWords, list))}`
const future = new RegExp(`${among('future')}(?!\\p{L})`, 'giu')
const past = new RegExp(`${among('past')}(?!\\p{L})`, 'iu')
const boundary = new RegExp(`[,;:]|${among('clauses')}(?!\\p{L})`, 'giu')
const ahead = new RegExp(`${among('until')}\\s$`, 'iu')
const joining = new RegExp(`^${anyOf(inAll(timeWords, 'joining'))}$`, 'iu')

/**
 * Where a weekday or month at `[start, end)` lies as its words tell: its clause first, then the sentence. Null where
 * they look both ways or neither: then it is not resolved.
 */
export function directionsIn(text: string): (stretch: { start: number; end: number }) => Direction {
  const known = new Map<string, Direction | undefined>()
  const read = (words: string): Direction | undefined => {
    if (!known.has(words)) known.set(words, directionOf(words))
    return known.get(words)
  }
  return ({ start, end }) => {
    if (ahead.test(text.slice(Math.max(0, start - 10), start))) return 'future'
    const { clause, joined } = clauseAround(text, { start, end })
    const own = read(clause)
    return own !== undefined || joined ? (own ?? null) : (read(text) ?? null)
  }
}

function directionOf(words: string): Direction | undefined {
  const rest = words.replace(future, ' ')
  const [looksAhead, looksBack] = [rest !== words, past.test(rest)]
  if (looksAhead && looksBack) return null
  return looksAhead ? 'future' : looksBack ? 'past' : undefined
}

/** `joined`: an `and` opens the clause, so that the tense of what stands before it says nothing. */
function clauseAround(
  text: string,
  { start, end }: { start: number; end: number },
): { clause: string; joined: boolean } {
  let from = 0
  let joined = false
  for (const { index, 0: mark } of text.matchAll(boundary)) {
    if (index >= start) {
      if (index >= end) return { clause: text.slice(from, index), joined }
      continue
    }
    from = index + mark.length
    joined = joining.test(mark)
  }
  return { clause: text.slice(from), joined }
}
