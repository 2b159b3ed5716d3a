import type { Token } from './token.ts'

/** Two tokens, one a side, that say the same: equal, of one meaning, or of one family (`Russia`, `Russian`). */
export interface TokenMatch {
  a: number
  b: number
  degree: 'same' | 'meaning' | 'family'
}

/** How much of a token's weight a match of each degree carries over. */
export const degreeWeight = { same: 1, meaning: 0.7, family: 0.8 } as const

/**
 * Pairs content tokens one to one: the same word first, then equal keys, then equal meanings, then words of one family.
 * Tokens of one key go together in the order in which they stand.
 */
export function matchTokens(a: Token[], b: Token[]): TokenMatch[] {
  const free = { a: contentIndices(a), b: contentIndices(b) }
  const pair = (keyOf: (token: Token) => string | null, degree: TokenMatch['degree']) =>
    pairOff(free, keyOf, a, b).map((found) => ({ ...found, degree }))
  return [
    ...pair((token) => `${token.key} ${token.word}`, 'same'),
    ...pair((token) => token.key, 'same'),
    ...pair((token) => (token.meaning === null ? null : `${token.meaning}`), 'meaning'),
    ...matchFamilies(free, a, b),
  ]
}

interface Free {
  a: number[]
  b: number[]
}

function contentIndices(tokens: Token[]): number[] {
  return tokens.flatMap((token, i) => (token.stop ? [] : [i]))
}

/** The n-th token of a key on one side goes with the n-th on the other; what is taken is no longer free. */
function pairOff(
  free: Free,
  keyOf: (token: Token) => string | null,
  a: Token[],
  b: Token[],
): { a: number; b: number }[] {
  const waiting = new Map<string, number[]>()
  for (const i of free.b) {
    const key = keyOf(b[i] as Token)
    if (key === null) continue
    const list = waiting.get(key)
    if (list) list.push(i)
    else waiting.set(key, [i])
  }
  const pairs: { a: number; b: number }[] = []
  const taken = new Set<number>()
  free.a = free.a.filter((i) => {
    const key = keyOf(a[i] as Token)
    const j = key === null ? undefined : waiting.get(key)?.shift()
    if (j === undefined) return true
    pairs.push({ a: i, b: j })
    taken.add(j)
    return false
  })
  free.b = free.b.filter((j) => !taken.has(j))
  return pairs
}

interface Family extends TokenMatch {
  likeness: number
  name: string
}

function matchFamilies(free: Free, a: Token[], b: Token[]): TokenMatch[] {
  const openings = new Map<string, number[]>()
  for (const j of free.b) {
    const opening = openingOf(b[j] as Token)
    if (opening) openings.set(opening, [...(openings.get(opening) ?? []), j])
  }
  const candidates = free.a.flatMap((i) => {
    const opening = openingOf(a[i] as Token)
    return (opening ? (openings.get(opening) ?? []) : []).flatMap((j) => familyOf(a, b, i, j))
  })
  if (candidates.length > 1) candidates.sort(closestFirst)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return candidates.flatMap(({ a: i, b: j, degree }) => {
    if (takenA.has(i) || takenB.has(j)) return []
    takenA.add(i)
    takenB.add(j)
    return [{ a: i, b: j, degree }]
  })
}

const shortestFamily = 4
const familyShare = 0.6

/** The letters that words of one family have in common; null for figures, places, times and short words. */
function openingOf({ key, kind }: Token): string | null {
  const hasFamily = (kind === 'word' || kind === 'name') && key.length >= shortestFamily
  return hasFamily ? key.slice(0, shortestFamily) : null
}

function familyOf(a: Token[], b: Token[], i: number, j: number): Family[] {
  const [x, y] = [(a[i] as Token).key, (b[j] as Token).key]
  const shorter = Math.min(x.length, y.length)
  let alike = shortestFamily
  while (alike < shorter && x.charCodeAt(alike) === y.charCodeAt(alike)) alike++
  const likeness = alike / Math.max(x.length, y.length)
  return likeness < familyShare
    ? []
    : [{ a: i, b: j, degree: 'family', likeness, name: x < y ? x + y : y + x }]
}

/** Among equals the words themselves decide, then their places, the same way on both sides. */
function closestFirst(p: Family, q: Family): number {
  if (p.likeness !== q.likeness) return q.likeness - p.likeness
  if (p.name !== q.name) return p.name < q.name ? -1 : 1
  return p.a + p.b - q.a - q.b
}
