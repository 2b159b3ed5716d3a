import type { MentionOf } from '../../../news/report/mention.ts'
import type { Entry } from './pair-rows.ts'
import { remembered } from './remembered.ts'

type Person = MentionOf<'person'>
type Organisation = MentionOf<'organisation'>

/**
 * Which people are the same across two reports: equal names, or one name's words all in the other's (`Putin` and
 * `Vladimir Putin`) where only one person of the other report fits.
 */
export function samePeople({ a, b }: { a: Entry<Person>[]; b: Entry<Person>[] }) {
  const [fitsOneInB, fitsOneInA] = [onlyAmong(b), onlyAmong(a)]
  return ({ mention: x }: Entry<Person>, { mention: y }: Entry<Person>): boolean => {
    if (wordsOf(x).join(' ') === wordsOf(y).join(' ')) return true
    return fits(x, y) && fitsOneInB(x) && fitsOneInA(y)
  }
}

function onlyAmong(others: Entry<Person>[]): (person: Person) => boolean {
  return remembered((person) => others.filter(({ mention }) => fits(person, mention)).length === 1)
}

const wordsOf = remembered(({ name }: Person) => nameWords(name))

/** One name is part of the other and holds its last word, or its first (`Kim` for `Kim Jong Un`). */
function fits(a: Person, b: Person): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (!short || !long || short.length === 0) return false
  if (!short.every((word) => long.includes(word))) return false
  return short.at(-1) === long.at(-1) || (short.length === 1 && short[0] === long[0])
}

/** Organisations: the same name, or the abbreviation of one is the other's name or abbreviation. */
export function sameOrganisation(
  { mention: x }: Entry<Organisation>,
  { mention: y }: Entry<Organisation>,
): boolean {
  const [left, right] = [callings(x), callings(y)]
  return left.some((name) => right.includes(name))
}

const callings = remembered(({ name, abbreviation }: Organisation): string[] =>
  [name, abbreviation].flatMap((calling) => (calling ? [nameWords(calling).join(' ')] : [])),
)

/** A name without case, accents, dots and hyphens. */
function nameWords(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[\s\-.’']+/u).filter((word) => word !== '' && word !== 'the')
}
