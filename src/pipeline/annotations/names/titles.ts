import { everydayRoles, headRoles, honorifics, otherRoles, rolePrefixes } from '../data/roles.ts'
import type { Token } from '../tokens.ts'

const heads = new Set(headRoles)
const roles = new Set([...headRoles, ...otherRoles])
const everyday = new Set(everydayRoles)
const address = new Set(honorifics)
const prefixes = new Set(rolePrefixes)

/** Whether a lower-case word is a role (`president`), a form of address, or can stand before a role (`former`). */
export function isTitle(lower: string): boolean {
  return roles.has(lower) || address.has(lower)
}

/** German and English join a role to whose it is: `GDL-Chef`, `co-founder`. */
const joinedOnly = new Set(['chef', 'chefin', 'vorstand', 'vorständin'])

/** `geologist`, `councilwoman`: roles by how they are made. */
const madeAsRole =
  /^\p{L}{3,}(?:ologist|ographer|ographin|ologe|ologin)$|^(?:police|fire|fisher|business|sales|crafts|trades|council|states|post|camera|spokes|air)(?:man|woman)$/u
const parent = /^(?:grand)?(?:mother|father|mum|mom|dad|parent)-of-\p{L}+$/u

/** Whether lower-case words say what someone is in daily life (`passenger`, `mother-of-two`), no title of theirs. */
export function isEverydayRole(words: string): boolean {
  return !roles.has(words) && (everyday.has(words) || parent.test(words))
}

function isRole(words: string): boolean {
  if (roles.has(words) || madeAsRole.test(words) || isEverydayRole(words)) return true
  const last = words.includes('-') && !words.includes(' ') ? (words.split('-').at(-1) ?? '') : ''
  return roles.has(last) || joinedOnly.has(last)
}

/** A role as its tokens `[from, to)` say it. */
export interface Role {
  from: number
  to: number
  /** The role's own words, lower case: `president`, `foreign minister`. */
  role: string
  /** The role of the one at the top of a state. */
  head: boolean
}

/** The longest role that ends at token `end` (exclusive): `Foreign Minister`, `president`; null where none does. */
export function roleEndingAt(tokens: Token[], end: number): Role | null {
  for (const length of [3, 2, 1]) {
    const from = end - length
    if (from < 0) continue
    const role = tokens
      .slice(from, end)
      .map((token) => token.lower)
      .join(' ')
    if (isRole(role) || (length === 1 && address.has(role)))
      return { from: withPrefixes(tokens, from), to: end, role, head: heads.has(role) }
  }
  return null
}

/** The longest role that begins at token `at`. */
export function roleStartingAt(tokens: Token[], at: number): Role | null {
  let start = at
  while (prefixes.has(tokens[start]?.lower ?? '') && !roles.has(tokens[start]?.lower ?? '')) start++
  for (const length of [3, 2, 1]) {
    const role = tokens
      .slice(start, start + length)
      .map((token) => token.lower)
      .join(' ')
    if (isRole(role)) return { from: at, to: start + length, role, head: heads.has(role) }
  }
  return null
}

function withPrefixes(tokens: Token[], from: number): number {
  let first = from
  while (first > 0 && prefixes.has(tokens[first - 1]?.lower ?? '') && /^\s+$/.test(tokens[first]?.gap ?? ''))
    first--
  return first
}

export function isHonorific(lower: string): boolean {
  return address.has(lower)
}
