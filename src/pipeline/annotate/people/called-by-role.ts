import type { Span } from '../../../news/report/sentence.ts'
import type { Reading } from '../reading.ts'
import type { SpanIndex } from '../span-index.ts'
import type { Cast } from '../speech/subjects/cast.ts'
import type { Token } from '../tokens.ts'
import type { Person } from './person.ts'
import { determiners, type RoleDescription, roleDescriptionAt } from './role-description.ts'

/**
 * The people with the words of a role that mean them where no name stands: `the Russian leader`, `Vietnam's president`. Only
 * heads of states that the words name, of which each has one, and where one person alone of the article holds the role; `the
 * leader` is nobody's, and a country has many ministers. `taken` are the
 * stretches of names: `the Russian president Ann Lowe` is called by her name.
 */
export function withRoles(people: Person[], { reading, cast, taken }: Told): Person[] {
  const { language, tokens: all } = reading
  if (language === null || people.length === 0) return people
  const calledBy = new Map<string, Span[]>()
  all.forEach((tokens, sentence) => {
    for (let at = 0; at < tokens.length; at++) {
      const role = roleDescriptionAt(tokens, at, language)
      if (!role?.head || !role.country || !isDefinite(tokens, role)) continue
      const name = cast.personAt(sentence, role.to) ? null : cast.byRole(role)
      const span = { sentence, start: tokens[at]?.start ?? 0, end: tokens[role.to - 1]?.end ?? 0 }
      if (name !== null && !taken.overlaps(sentence, span))
        calledBy.set(name, [...(calledBy.get(name) ?? []), span])
      at = role.to - 1
    }
  })
  return people.map((person) => {
    const spans = calledBy.get(person.name)
    return spans ? { ...person, described: [...person.described, ...spans].sort(inOrder) } : person
  })
}

/** `a Swedish minister` is anyone. */
const isDefinite = (tokens: readonly Token[], { from, to }: RoleDescription): boolean =>
  determiners.has(tokens[from]?.lower ?? '') || tokens.slice(from, to).some(({ possessive }) => possessive)

interface Told {
  reading: Reading
  cast: Cast
  taken: SpanIndex
}

const inOrder = (x: Span, y: Span) => x.sentence - y.sentence || x.start - y.start
