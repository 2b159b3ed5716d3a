import type { Run } from '../names/capital-runs.ts'
import type { Token } from '../tokens.ts'
import { type FoundOrganisation, nameOf } from './found-organisation.ts'

/** `Alpine Rescue Alliance (ARA)`: capitals in brackets that are the initials of the words before. */
export function abbreviatedIn(tokens: Token[], run: Run): FoundOrganisation | null {
  const abbreviation = abbreviationAfter(tokens, run.from, run.to)
  if (!abbreviation || run.to - run.from < 2) return null
  return {
    name: nameOf(tokens, run.from, run.to),
    abbreviation,
    from: run.from,
    to: run.to,
    reason: `abbreviated as '${abbreviation}'`,
  }
}

/** The initials of the words `[from, to)` in brackets after them. */
export function abbreviationAfter(tokens: Token[], from: number, to: number): string | null {
  const token = tokens[to]
  if (!token || !/^[^\p{L}]*\($/u.test(token.gap) || !/^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(token.text))
    return null
  const initials = tokens
    .slice(from, to)
    .flatMap(({ text, capital }) => (capital ? text.split('-').map((part) => part[0] ?? '') : []))
  const letters = [...token.text]
  return letters[0] === initials[0] && letters.every((letter) => initials.includes(letter))
    ? token.text
    : null
}
