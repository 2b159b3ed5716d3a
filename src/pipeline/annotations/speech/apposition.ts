import { joined } from '../names/capital-runs.ts'
import type { Token } from '../tokens.ts'
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

/** `Bob Harding, a farmer from Kansas, said`; `Ann Lowe, who lives nearby, said`. Not one name of two. */
function nameBeforeApposition(tokens: Token[], at: number): { from: number; to: number } | null {
  let opens = at - 1
  while (opens > 0 && at - opens < longest && !opensAfterComma(tokens[opens])) {
    if (/["“”„«»;:.]\s/u.test(tokens[opens]?.gap ?? '')) return null
    opens--
  }
  if (!/^(?:an?|the|who)$/.test(tokens[opens]?.lower ?? '') || !opensAfterComma(tokens[opens])) return null
  const from = startOfName(tokens, opens)
  const isOneOfTwo = /^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '')
  return opens - from >= 2 && !isOneOfTwo ? { from, to: opens } : null
}

/** The start of the capitalised words that end at token `end` (exclusive). */
function startOfName(tokens: Token[], end: number): number {
  let from = end
  while (
    from > 0 &&
    end - from < 5 &&
    tokens[from - 1]?.capital &&
    (from === end || joined(tokens[from - 1] as Token, tokens[from] as Token))
  )
    from--
  return from
}

function opensAfterComma(token: Token | undefined): boolean {
  return /^,\s/.test(token?.gap ?? '')
}
