import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import type { Token } from '../tokens.ts'
import { roleStartingAt } from './titles.ts'

const generic = wholeWord(inAll(nameWords, 'leaders'))

/** A person as a text describes one: `the Russian president`, `Vietnam's president`, `le président de la France`. */
export interface RoleDescription {
  from: number
  to: number
  /** ISO code of the country of the role, where one is named. */
  country: string | null
  role: string
  /** The role of the one at the top of a state, who is also called its leader. */
  head: boolean
}

export const determiners = new Set(
  'the his her its their der die den dem des le la el su seine ihre sein'.split(' '),
)
const of = new Set('of von de du des del'.split(' '))
const plainGap = /^(?:['’]s?)?[ \u00a0\u202f]+$/u

/** The description that begins at token `at`, or null. A determiner belongs to it. */
export function roleDescriptionAt(tokens: Token[], at: number, language: string): RoleDescription | null {
  let next = determiners.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const before = lookUpPlace(tokens, next, language)
  if (before) next += before.length
  if (next > at && !plainGap.test(tokens[next]?.gap ?? '')) return null
  const role = roleStartingAt(tokens, next)
  if (!role) return null
  const after = before ? null : placeAfter(tokens, role.to, language)
  const country = before?.place.country ?? after?.country ?? null
  return { from: at, to: after?.to ?? role.to, country, role: role.role, head: role.head }
}

/** `president of Russia`, `président russe`. */
function placeAfter(
  tokens: Token[],
  at: number,
  language: string,
): { country: string | null; to: number } | null {
  const link = tokens[at]
  if (!link || !plainGap.test(link.gap)) return null
  let next = of.has(link.lower) ? at + 1 : at
  if (next === at && (language === 'en' || language === 'de')) return null
  if (next > at && /^(?:the|la|l['’]|los|las)$/u.test(tokens[next]?.lower ?? '')) next++
  const found = lookUpPlace(tokens, next, language)
  return found && { country: found.place.country, to: next + found.length }
}

interface Held {
  country: string | null
  role: string
  head: boolean
}

/** Whether a description fits a role that the article ties to a person. A country must agree where one is named. */
export function describes(description: Held, held: Held): boolean {
  if (description.country !== held.country && description.country !== null) return false
  if (description.role === held.role) return true
  return (
    description.head &&
    held.head &&
    (generic.test(description.role) || generic.test(held.role)) &&
    description.country !== null
  )
}
