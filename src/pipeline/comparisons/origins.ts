import type { Token } from './token.ts'

/** Per stem: the countries that stand before it as its origin: `climber` → GB, AU in `English and Australian climbers`. */
export type Origins = Map<string, Set<string>>

const furthest = 5
const between = new Set(['and', 'or', 'one', 'a', 'an', '&'])

/** Reads which nouns stand after the name of a country or its people; `breaks`: punctuation before each token. */
export function originsOf(tokens: Token[], breaks: boolean[]): Origins {
  const origins: Origins = new Map()
  for (const [at, { kind, key }] of tokens.entries()) {
    if (kind !== 'place') continue
    for (const noun of nounsAfter(tokens, breaks, at)) {
      const known = origins.get(noun)
      if (known) known.add(key)
      else origins.set(noun, new Set([key]))
    }
  }
  return origins
}

/** The next content word and the one beside it, over further countries: `Australian and one English ski climber`. */
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

/** What of a sentence is looked at here. */
interface WithOrigins {
  tokens: Token[]
  origins: Origins
}

/** How far the origins of the words in both differ, 0..1: the greatest share that the other side does not name. */
export function originsDiffer(a: WithOrigins, b: WithOrigins, matches: { a: number; b: number }[]): number {
  if (a.origins.size === 0 || b.origins.size === 0) return 0
  let most = 0
  for (const match of matches) {
    const [x, y] = [a.origins.get(a.tokens[match.a]?.key ?? ''), b.origins.get(b.tokens[match.b]?.key ?? '')]
    if (!x || !y) continue
    const shared = [...x].filter((country) => y.has(country)).length
    most = Math.max(most, 1 - shared / Math.max(x.size, y.size))
  }
  return most
}
