import { grammarWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { anyOf, wholeWord } from '../../../../language/patterns.ts'
import type { Token } from '../../tokens.ts'

const nounOpener = wholeWord(inAll(grammarWords, 'nounOpeners'))

const conjunctions = /^(?:and|but|or|then|nor|yet)$/
const subordinators = /^(?:while|whereas|because|although|though|when|as|after|before|if|since)$/

export function isConjunction(lower: string): boolean {
  return conjunctions.test(lower)
}

/** Words that stand before the subject of a sentence without a mark: `But even`. */
const light = wholeWord(inAll(grammarWords, 'light'))
const adverbial = new RegExp(`^${anyOf(inAll(grammarWords, 'adverbial'))}$|ly$|ing$|ed$`, 'u')

/**
 * The token at which the subject of the clause begins that goes on to token `before`: past conjunctions and past what
 * stands before it between commas (`In an email, | Mr. Reed …`).
 */
export function afterOpeners(tokens: Token[], before: number, isPerson: (token: number) => boolean): number {
  let from = startOfClause(tokens, before)
  for (let turn = 0; turn < 4; turn++) {
    while (from < before && light.test(tokens[from]?.lower ?? '') && !isPerson(from)) {
      const next = tokens[from + 1]
      if (subordinators.test(tokens[from]?.lower ?? '') && from === 0) break
      if (!next || !/^,? $/.test(next.gap)) break
      from++
    }
    if (isPerson(from) || !(adverbial.test(tokens[from]?.lower ?? '') || isTime(tokens, from))) return from
    const comma = nextComma(tokens, from, before)
    if (comma === null) return from
    from = comma
  }
  return from
}

/** `A few minutes before noon, | a fan …` */
function isTime(tokens: Token[], at: number): boolean {
  return tokens
    .slice(at, at + 3)
    .some(({ lower }) =>
      /^(?:minutes?|hours?|days?|weeks?|months?|years?|mornings?|afternoons?|evenings?|nights?)$/.test(lower),
    )
}

function nextComma(tokens: Token[], from: number, before: number): number | null {
  for (let i = from + 1; i < before; i++)
    if (/^["”’)]*,["”’)]*\s/u.test(tokens[i]?.gap ?? '') && opensNoun(tokens[i])) return i
  return null
}

/** A clause begins at the sentence, at a semicolon, colon, dash or quotation, and after `, but the minister …`. */
function startOfClause(tokens: Token[], before: number): number {
  let closed = 0
  for (let i = before - 1; i > 0; i--) {
    const { gap, lower } = tokens[i] as Token
    if (gap.includes(')')) closed++
    if (gap.includes('(') && --closed < 0) return i
    if (closed > 0) continue
    if (isBoundary(gap) && !conjunctions.test(lower) && !/ing$/.test(lower)) return i
    const opens = /^,/.test(gap)
      ? conjunctions.test(lower) || subordinators.test(lower)
      : /^(?:while|whereas|because|although|though)$/.test(lower)
    if (opens && i + 1 < before && opensNoun(tokens[i + 1])) return i + 1
  }
  return 0
}

function isBoundary(gap: string): boolean {
  return /[;:]|[,.!?…][”"»’']+\s*$|\s[–—-]+\s/u.test(gap)
}

/** A word that may be the first of those for someone. */
export function opensNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || nounOpener.test(token.lower))
}
