import type { MentionOf } from '../../news/mention.ts'
import { surnameOf } from '../../text/person-names.ts'
import type { Token } from './token.ts'

/**
 * Whether two words are of the names of two people: of other last names, or of one last name and given names that begin
 * otherwise. A person of whom only one name is known may be anyone who bears it.
 */
export function areOtherPeople({ mention: x }: Token, { mention: y }: Token): boolean {
  return x?.kind === 'person' && y?.kind === 'person' && areTwo(x, y)
}

/** Whether two names are surely not of one person: two people, or two last names. */
export function areOtherNames(x: MentionOf<'person'>, y: MentionOf<'person'>): boolean {
  return areTwo(x, y) || partsOf(x).surname !== partsOf(y).surname
}

function areTwo(x: MentionOf<'person'>, y: MentionOf<'person'>): boolean {
  if (x.name === y.name) return false
  const [one, other] = [partsOf(x), partsOf(y)]
  if (one.initial === null || other.initial === null) return false
  return one.surname !== other.surname || one.initial !== other.initial
}

const known = new WeakMap<MentionOf<'person'>, { surname: string; initial: string | null }>()

function partsOf(person: MentionOf<'person'>): { surname: string; initial: string | null } {
  const met = known.get(person)
  if (met) return met
  const surname = surnameOf(person.name)
  const given = person.name.split(/\s+/u).find((word) => word !== surname)
  const parts = { surname: plain(surname), initial: given === undefined ? null : plain(given).slice(0, 1) }
  known.set(person, parts)
  return parts
}

/** Without case and accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
