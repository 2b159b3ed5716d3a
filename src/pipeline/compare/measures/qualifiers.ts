import type { Token, TokenKind } from '../candidates/token.ts'

/**
 * Per stem of a noun: the countries, or the figures, that stand before it: `climber` → GB, AU in `English and Australian
 * climbers`; `people` → 5 in `five people`.
 */
export type Qualifiers = Map<string, Set<string>>

const furthest = 5
const between = new Set(['and', 'or', 'one', 'a', 'an', '&'])

/** Reads which nouns stand after tokens of a kind; `breaks`: punctuation before each token. */
export function qualifiersOf(
  tokens: Token[],
  breaks: boolean[],
  kind: Extract<TokenKind, 'place' | 'figure'>,
): Qualifiers {
  const qualifiers: Qualifiers = new Map()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== kind) continue
    for (const noun of nounsAfter(tokens, breaks, at)) {
      const known = qualifiers.get(noun)
      if (known) known.add(token.key)
      else qualifiers.set(noun, new Set([token.key]))
    }
  }
  return qualifiers
}

/** The next content word and the one beside it, over further qualifiers: `Australian and one English ski climber`. */
function nounsAfter(tokens: Token[], breaks: boolean[], at: number): string[] {
  const nouns: string[] = []
  for (let i = at + 1; i < tokens.length && i <= at + furthest && nouns.length < 2; i++) {
    const token = tokens[i] as Token
    const listed = token.kind === 'place' || token.kind === 'figure' || between.has(token.word)
    if (nouns.length > 0 && (listed || token.stop)) break
    if (listed) continue
    if (token.stop || token.kind === 'time' || breaks[i]) break
    nouns.push(token.key)
  }
  return nouns
}

/** How far the qualifiers of nouns in both differ, 0..1: the greatest share that the other side does not name. */
export function qualifiersDiffer(a: Qualifiers, b: Qualifiers): number {
  if (a.size === 0 || b.size === 0) return 0
  let most = 0
  for (const [noun, x] of a) {
    const y = b.get(noun)
    if (!y) continue
    let shared = 0
    for (const key of x) if (y.has(key)) shared++
    most = Math.max(most, 1 - shared / Math.max(x.size, y.size))
  }
  return most
}
