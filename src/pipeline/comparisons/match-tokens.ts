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

function matchFamilies(free: Free, a: Token[], b: Token[]): TokenMatch[] {
  const candidates = free.a.flatMap((i) =>
    free.b.flatMap((j) => {
      const [x, y] = [(a[i] as Token).key, (b[j] as Token).key]
      const likeness = familyLikeness(x, y)
      return likeness > 0 ? [{ a: i, b: j, likeness, name: x < y ? x + y : y + x }] : []
    }),
  )
  candidates.sort(
    (p, q) => q.likeness - p.likeness || (p.name < q.name ? -1 : p.name > q.name ? 1 : p.a + p.b - q.a - q.b),
  )
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return candidates.flatMap(({ a: i, b: j }) => {
    if (takenA.has(i) || takenB.has(j)) return []
    takenA.add(i)
    takenB.add(j)
    return [{ a: i, b: j, degree: 'family' as const }]
  })
}

/** Share of the longer stem that two stems open with alike, where that is enough to be one family; else 0. */
function familyLikeness(x: string, y: string): number {
  if (x.charCodeAt(0) !== y.charCodeAt(0) || !/^\p{L}/u.test(x) || x.includes(':') || y.includes(':'))
    return 0
  const shorter = Math.min(x.length, y.length)
  let alike = 0
  while (alike < shorter && x.charCodeAt(alike) === y.charCodeAt(alike)) alike++
  const share = alike / Math.max(x.length, y.length)
  return alike >= 4 && share >= 0.6 ? share : 0
}
