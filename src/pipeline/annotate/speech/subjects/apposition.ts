import { isOpener, joined } from '../../names/capital-runs.ts'
import type { Token } from '../../tokens.ts'
import { type Phrase, startOfVerb, type VerbPlace } from './phrase.ts'

/** An apposition longer than this is a sentence of its own. */
const longest = 12

/** A name between commas is the subject of the verb: as the apposition itself, or as what an apposition stands beside. */
export function afterApposition(place: VerbPlace): Phrase | null {
  const { tokens, verb } = place
  const at = startOfVerb(place)
  if (!opensAfterComma(tokens[at])) return null
  const source = nameAsApposition(tokens, at) ?? nameBeforeApposition(tokens, at)
  return source && { from: source.from, to: verb + 1, source, kind: 'verb' }
}

/** `his lawyer, Adam Kos, said`: the name between commas, after words for who it is. */
function nameAsApposition(tokens: Token[], at: number): { from: number; to: number } | null {
  const from = startOfName(tokens, at)
  return at - from >= 2 && opensAfterComma(tokens[from]) ? { from, to: at } : null
}

/** `Bob Harding, a farmer from Kansas, said`; `Ann Lowe, 52, said`; `Pareto, which runs 40 shops, said`. Not one name of two. */
function nameBeforeApposition(tokens: Token[], at: number): { from: number; to: number } | null {
  let opens = at - 1
  while (opens > 0 && at - opens < longest && !opensAfterComma(tokens[opens])) {
    if (/["“”„«»;:.]\s/u.test(tokens[opens]?.gap ?? '')) return null
    opens--
  }
  if (!opener.test(tokens[opens]?.lower ?? '') || !opensAfterComma(tokens[opens])) return null
  const name = startOfName(tokens, opens)
  const clause = startOfClause(tokens, opens)
  const isOneOfTwo = /^(?:and|or)$/.test(tokens[name - 1]?.lower ?? '')
  if (opens - name >= 2 && !isOneOfTwo && clause === null) return { from: name, to: opens }
  return clause === null || isOneOfTwo ? null : { from: clause, to: opens }
}

const opener = /^(?:an?|the|who|whose|which|of|from|for|aged|\d{1,2})$/

/** The start of the sentence, where nothing but words for someone with a name stands between it and token `end`. */
function startOfClause(tokens: Token[], end: number): number | null {
  const words = tokens.slice(0, end)
  const plain = words.every(
    ({ gap }, i) => i === 0 || joined(tokens[i - 1] as Token, tokens[i] as Token) || /^['’]s?\s$/.test(gap),
  )
  const isName = words.at(-1)?.capital && (end === 1 ? !isOpener(words[0] as Token) : true)
  const verb = words.some(({ lower }) =>
    /^(?:is|are|was|were|has|had|have|will|would|said|says|that|when|while|as|after|before|and|but|or)$/.test(
      lower,
    ),
  )
  return end > 0 && end <= 12 && plain && isName && !verb ? 0 : null
}

/** The start of the capitalised words that end at token `end` (exclusive). */
function startOfName(tokens: Token[], end: number): number {
  let from = end
  while (
    from > 0 &&
    end - from < 6 &&
    (tokens[from - 1]?.capital || (from < end && isParticle(tokens, from - 1))) &&
    (from === end || joined(tokens[from - 1] as Token, tokens[from] as Token))
  )
    from--
  return from
}

/** `Ruiz de la Torre`: small words between those of a name. */
function isParticle(tokens: Token[], at: number): boolean {
  const before = [tokens[at - 1], tokens[at - 2]]
  return (
    /^(?:de|da|del|della|di|do|dos|la|las|los|van|von|der|den|ter|bin|ibn|al|el|du|des)$/.test(
      tokens[at]?.lower ?? '',
    ) && before.some((token) => token?.capital)
  )
}

function opensAfterComma(token: Token | undefined): boolean {
  return /^,\s/.test(token?.gap ?? '')
}
