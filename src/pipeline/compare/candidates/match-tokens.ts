import { areOtherPeople } from '../measures/other-people.ts'
import { isSameTime } from '../same/same-times.ts'
import { familyOpening, none, type Profile } from './profile-sentence.ts'
import type { Token } from './token.ts'

/** Two tokens, one a side, that say the same: equal, of one meaning, or of one family (`Russia`, `Russian`). */
export interface TokenMatch {
  a: number
  b: number
  degree: 'same' | 'meaning' | 'family'
}

/** How much of a token's weight a match of each degree carries over. */
export const degreeWeight = { same: 1, meaning: 1, family: 0.8 } as const

/**
 * Pairs content tokens one to one: the same word first, then equal keys, then equal meanings, then words of one family.
 * Tokens of one key go together in the order in which they stand; names of two people and two hours of a day never do.
 */
export function matchTokens(a: Profile, b: Profile): TokenMatch[] {
  const free = { a: [...a.content], b: [...b.content] }
  const matches: TokenMatch[] = []
  const mayPair: MayPair = (i, j) => {
    const [x, y] = [a.tokens[i] as Token, b.tokens[j] as Token]
    return !areOtherPeople(x, y) && !areOtherHours(x, y)
  }
  const pair = (idsA: number[], idsB: number[], degree: TokenMatch['degree']) => {
    for (const [i, j] of pairOff(free, { idsA, idsB, mayPair })) matches.push({ a: i, b: j, degree })
  }
  pair(a.words, b.words, 'same')
  pair(a.keys, b.keys, 'same')
  pair(a.meanings, b.meanings, 'meaning')
  matches.push(...matchFamilies(free, { a, b, mayPair }))
  return matches
}

interface Free {
  a: number[]
  b: number[]
}

type MayPair = (i: number, j: number) => boolean
interface Pairing {
  idsA: number[]
  idsB: number[]
  mayPair: MayPair
}
interface Sides {
  a: Profile
  b: Profile
  mayPair: MayPair
}

/** The n-th token of a number on one side goes with the n-th on the other; what is taken is no longer free. */
function pairOff(free: Free, { idsA, idsB, mayPair }: Pairing): [number, number][] {
  const pairs: [number, number][] = []
  for (const i of free.a) {
    const id = idsA[i] as number
    if (id === none) continue
    // Sentences are short: a walk is quicker than an index.
    const at = free.b.findIndex((j) => idsB[j] === id && mayPair(i, j))
    if (at < 0) continue
    pairs.push([i, free.b[at] as number])
    free.b.splice(at, 1)
  }
  if (pairs.length > 0) free.a = free.a.filter((i) => !pairs.some(([taken]) => taken === i))
  return pairs
}

interface Family extends TokenMatch {
  likeness: number
  name: string
}

function matchFamilies(free: Free, { a, b, mayPair }: Sides): TokenMatch[] {
  const candidates: Family[] = []
  for (const i of free.a) {
    const opening = a.openings[i]
    if (opening === none) continue
    for (const j of free.b) {
      if (b.openings[j] === opening && mayPair(i, j)) candidates.push(...familyOf(a.tokens, b.tokens, i, j))
    }
  }
  if (candidates.length > 1) candidates.sort(closestFirst)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return candidates.flatMap(({ a: i, b: j, degree }) => {
    if (takenA.has(i) || takenB.has(j)) return []
    takenA.add(i)
    takenB.add(j)
    return [{ a: i, b: j, degree }]
  })
}

const familyShare = 0.6

function familyOf(a: Token[], b: Token[], i: number, j: number): Family[] {
  const [x, y] = [(a[i] as Token).key, (b[j] as Token).key]
  const shorter = Math.min(x.length, y.length)
  let alike = familyOpening
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

/** Whether two tokens name one day and another hour or part of it: `7.40 a.m. on Monday`, `7.45 a.m. on Monday`. */
function areOtherHours(x: Token, y: Token): boolean {
  if (x.key !== y.key || x.mention?.kind !== 'time' || y.mention?.kind !== 'time') return false
  return x.mention.resolved !== null && y.mention.resolved !== null && !isSameTime(x.mention, y.mention)
}
