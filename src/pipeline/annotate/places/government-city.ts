import { placeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import type { Token } from '../tokens.ts'

const acts = new Set(inAll(placeWords, 'acts'))
/** `Beijing is …` is the government only where it is something a government is. */
const states = new Set(inAll(placeWords, 'states'))
const addresses = new Set(inAll(placeWords, 'addresses'))
const policies = new Set(inAll(placeWords, 'policies'))

/** Whether a capital at `[at, at + length)` stands for the government in it: it acts, is addressed, or owns a policy. */
export function standsForGovernment(
  tokens: Token[],
  { at, length }: { at: number; length: number },
): boolean {
  const previous = tokens[at - 1]
  const last = tokens[at + length - 1]
  const [next, afterNext] = [tokens[at + length], tokens[at + length + 1]]
  if (!last) return false
  if (last.possessive)
    return policies.has(next?.lower ?? '') || (policies.has(afterNext?.lower ?? '') && !afterNext?.capital)
  const plainly = next !== undefined && /^\s$/.test(next.gap)
  const placed =
    previous !== undefined &&
    /^(?:in|to|from|near|at|of|into|outside|around|nach|aus|à|en|de|of)$/u.test(previous.lower)
  if (plainly && !placed && acts.has(next.lower))
    return !isState(next.lower) || states.has(afterNext?.lower ?? '')
  // `Berlin and Madrid shared his view`
  const another = next?.lower === 'and' && afterNext?.capital ? tokens[at + length + 2] : undefined
  if (!placed && another && acts.has(another.lower) && !isState(another.lower)) return true
  if (!previous || !/^\s$/.test(tokens[at]?.gap ?? '')) return false
  if (/^(?:between|with|by|against)$/.test(previous.lower))
    return previous.lower === 'between' && next?.lower === 'and'
  return addresses.has(previous.lower)
}

function isState(verb: string): boolean {
  return /^(?:is|was|has|had|will)$/.test(verb)
}
