import { surnameOf } from '../../../language/names/person-names.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Token } from '../candidates/token.ts'

/**
 * Whether two words are of the names of two people: of other last names, or of one last name and given names that begin
 * otherwise. A person of whom only one name is known may be anyone who bears it.
 */
export function areOtherPeople({ mention: x }: Token, { mention: y }: Token): boolean {
  return x?.kind === 'person' && y?.kind === 'person' && areTwo(x.name, y.name)
}

/** Whether two names are surely not of one person: two people, or two last names. */
export function areOtherNames(x: MentionOf<'person'>, y: MentionOf<'person'>): boolean {
  return areTwo(x.name, y.name) || partsOf(x.name).surname !== partsOf(y.name).surname
}

/** Whether two speakers may be one: by the last name, or where all words of one (`Kim`, `the board`) are in the other. */
export function mayBeOneName(x: string, y: string): boolean {
  if (areTwo(x, y)) return false
  const [one, other] = [plain(x).split(/\s+/u), plain(y).split(/\s+/u)]
  const within = (words: string[], all: string[]) => words.every((word) => all.includes(word))
  return partsOf(x).surname === partsOf(y).surname || within(one, other) || within(other, one)
}

function areTwo(x: string, y: string): boolean {
  if (x === y) return false
  const [one, other] = [partsOf(x), partsOf(y)]
  if (one.initial === null || other.initial === null) return false
  return one.surname !== other.surname || one.initial !== other.initial
}

interface NameParts {
  surname: string
  /** First letter of the given name, null where only one name is known. */
  initial: string | null
}

const known = new Map<string, NameParts>()
const bound = 5000

function partsOf(name: string): NameParts {
  const met = known.get(name)
  if (met) return met
  const surname = surnameOf(name)
  const given = name.split(/\s+/u).find((word) => word !== surname)
  const parts = { surname: plain(surname), initial: given === undefined ? null : plain(given).slice(0, 1) }
  if (known.size >= bound) known.clear()
  known.set(name, parts)
  return parts
}

/** Without case and accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
