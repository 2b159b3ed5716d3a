import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { remembered } from '../../../language/remembered.ts'
import type { Token } from '../tokens.ts'
import { everydayRoles, headRoles, honorifics, otherRoles, rolePrefixes } from './data/roles.ts'

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
const joinedOnly = new Set(inAll(nameWords, 'joinedRoles'))

/** `geologist`, `councilwoman`: roles by how they are made. */
const madeAsRole =
  /^\p{L}{3,}(?:ologist|ographer|ographin|ologe|ologin)$|^(?:police|fire|fisher|business|sales|crafts|trades|council|states|post|camera|spokes|air)(?:man|woman)$/u
const parent = /^(?:grand)?(?:mother|father|mum|mom|dad|parent)-of-\p{L}+$/u

/** Whether lower-case words say what someone is in daily life (`passenger`, `mother-of-two`), no title of theirs. */
export function isEverydayRole(words: string): boolean {
  return !roles.has(words) && (everyday.has(words) || parent.test(words))
}

/** Whether one lower-case word says what someone is. */
const isRoleWord = remembered((word) => {
  if (roles.has(word) || madeAsRole.test(word) || isEverydayRole(word)) return true
  const last = word.includes('-') ? (word.split('-').at(-1) ?? '') : ''
  return roles.has(last) || joinedOnly.has(last)
})

/** Roles of two words and three, and the words that such begin and end with: most words need no further look. */
const phrases = new Set([...roles, ...everyday].filter((role) => role.includes(' ')))
const openings = new Set([...phrases].map((role) => role.split(' ')[0] ?? ''))
const closings = new Set([...phrases].map((role) => role.split(' ').at(-1) ?? ''))

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
  const last = tokens[end - 1]?.lower ?? ''
  const phrase = closings.has(last) ? phraseIn(tokens, (length) => end - length) : null
  if (phrase) return { ...phrase, from: withPrefixes(tokens, phrase.from) }
  if (!isRoleWord(last) && !address.has(last)) return null
  return { from: withPrefixes(tokens, end - 1), to: end, role: last, head: heads.has(last) }
}

/** The longest role that begins at token `at`. */
export function roleStartingAt(tokens: Token[], at: number): Role | null {
  let start = at
  for (;;) {
    const word = tokens[start]?.lower ?? ''
    // `prime minister`: its first word is one that may stand before other roles.
    const phrase = openings.has(word) ? phraseIn(tokens, () => start) : null
    if (phrase) return { ...phrase, from: at }
    if (!prefixes.has(word) || roles.has(word)) break
    start++
  }
  const first = tokens[start]?.lower ?? ''
  return isRoleWord(first) ? { from: at, to: start + 1, role: first, head: heads.has(first) } : null
}

/** The longest role of several words that begins where `fromOf` tells for its length. */
function phraseIn(tokens: Token[], fromOf: (length: number) => number): Role | null {
  for (const length of [3, 2]) {
    const from = fromOf(length)
    const words = from < 0 ? [] : tokens.slice(from, from + length)
    const role = words.map(({ lower }) => lower).join(' ')
    if (words.length === length && phrases.has(role))
      return { from, to: from + length, role, head: heads.has(role) }
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
