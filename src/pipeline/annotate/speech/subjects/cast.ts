import { grammarWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { wholeWord } from '../../../../language/patterns.ts'
import type { Span } from '../../../../news/report/sentence.ts'
import type { Person } from '../../people/person.ts'
import { describes, type RoleDescription, roleDescriptionAt } from '../../people/role-description.ts'
import { isHonorific, roleStartingAt } from '../../people/titles.ts'
import type { Reading, ReadingLanguage } from '../../reading.ts'
import type { SpanIndex } from '../../span-index.ts'
import type { Token } from '../../tokens.ts'
import { bodyEndingAt, endsOfBodies, type Named, startsOfPeople } from './names-at.ts'
import { onlyBefore, type PeopleSoFar, peopleSoFar } from './people-so-far.ts'

/** Who acts in a sentence, and the words that name them. */
export interface Subject {
  name: string
  span: Span
}

/** The people of an article as its sentences speak of them: by name, by role, by pronoun. */
export interface Cast {
  /** The person whose name begins at this token, with the tokens it takes. */
  personAt: (sentence: number, token: number) => { name: string; to: number } | null
  /** The person meant by a role (`the Russian president`), where the article ties role and name and no other fits. */
  byRole: (description: RoleDescription) => string | null
  /** The organisation whose name ends before this token, with the token at which it begins. */
  bodyEndingAt: (sentence: number, token: number) => { name: string; from: number } | null
  /** What the article calls a person: `Ms`, `President`. */
  titlesOf: (name: string) => string[]
  /** The names of all people of the article. */
  names: Set<string>
  /** The subject of each sentence, where it can be told safely. */
  subjects: (Subject | null)[]
  /** Whom the paragraph of each sentence has named by its end. */
  soFar: PeopleSoFar[]
  /** The only person whom the text before each sentence names. */
  onlyBefore: (string | null)[]
}

/** `quoted` are stretches between marks: whom they name is nobody's pronoun outside them. */
export function makeCast(reading: Reading, people: Person[], bodies: Named[], quoted: SpanIndex): Cast {
  const ends = endsOfBodies(bodies)
  const starts = startsOfPeople(reading.tokens, people)
  const titles = new Map(people.toReversed().map((person) => [person.name, person.titles]))
  const personAt: Cast['personAt'] = (sentence, token) => starts[sentence]?.get(token) ?? null
  const spokenOf: Cast['personAt'] = (sentence, token) => {
    const person = personAt(sentence, token)
    const stretch = reading.tokens[sentence]?.[token]
    return person && stretch && !quoted.overlaps(sentence, stretch) ? person : null
  }
  const cast: Cast = {
    personAt,
    byRole: roleHolders(people),
    bodyEndingAt: (sentence, token) =>
      bodyEndingAt(reading.tokens[sentence] ?? [], { sentence, token }, ends),
    titlesOf: (name) => titles.get(name) ?? [],
    names: new Set(people.map(({ name }) => name)),
    subjects: [],
    soFar: peopleSoFar(reading, spokenOf),
    onlyBefore: onlyBefore(reading, personAt),
  }
  const { language } = reading
  if (language === null) return cast
  reading.sentences.forEach((_, sentence) => {
    cast.subjects.push(subjectOf({ reading, sentence, cast, language }))
  })
  return cast
}

/** Who alone holds a role; looked for among all once for each role and country. */
function roleHolders(people: Person[]): Cast['byRole'] {
  const known = new Map<string, string | null>()
  return (description) => {
    const key = `${description.role} ${description.country} ${description.head}`
    const before = known.get(key)
    if (before !== undefined) return before
    const fitting = people.filter(
      ({ roles, titles }) =>
        roles.some((role) => describes(description, role)) ||
        titles.some((title) => standsFor(title, description)),
    )
    const name = fitting.length === 1 ? (fitting[0]?.name ?? null) : null
    known.set(key, name)
    return name
  }
}

/** `Rep. Ann Lowe` is `the Ohio congresswoman`: short titles of American offices. */
function standsFor(title: string, { role, country }: RoleDescription): boolean {
  return (country === null || country === 'US') && (shortTitles.get(title) ?? []).includes(role)
}

const shortTitles = new Map([
  ['Rep', ['representative', 'congressman', 'congresswoman']],
  ['Sen', ['senator']],
  ['Gov', ['governor']],
])

interface Place {
  reading: Reading
  sentence: number
  cast: Cast
  language: ReadingLanguage
}

const pronoun = wholeWord([...inAll(grammarWords, 'subjects')])

/**
 * The first part of the sentence, between commas, that begins with a person, a role or a pronoun. Two people joined by
 * `and`, a possessive, or a role that no name is tied to: no subject rather than a guess.
 */
function subjectOf({ reading, sentence, cast, language }: Place): Subject | null {
  const tokens = reading.tokens[sentence] ?? []
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && !/[,;:–—"“”„«»]/u.test(tokens[i]?.gap ?? '')) continue
    const at = /^(?:and|but|und|aber|et|mais|y|pero)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i
    const found = subjectAt({ reading, sentence, cast, language }, at)
    if (found !== 'none') return found
  }
  return null
}

function subjectAt({ reading, sentence, cast, language }: Place, at: number): Subject | null | 'none' {
  const tokens = reading.tokens[sentence] ?? []
  if (pronoun.test(tokens[at]?.lower ?? '')) return pronounSubject({ reading, sentence, cast }, at)
  const role = roleDescriptionAt(tokens, at, language)
  const titled = role && !isComma(tokens[role.to]) ? cast.personAt(sentence, role.to) : null
  const addressed = isHonorific(tokens[at]?.lower ?? '') ? cast.personAt(sentence, at + 1) : null
  const person = cast.personAt(sentence, at) ?? titled ?? addressed
  if (person && roleOf(tokens, person.to, { sentence, cast }))
    return roleOf(tokens, person.to, { sentence, cast })
  if (person) return namedSubject(tokens, { sentence, from: at, to: person.to, name: person.name })
  if (!role) return 'none'
  const apposition = isComma(tokens[role.to]) ? cast.personAt(sentence, role.to) : null
  const name = apposition?.name ?? cast.byRole(role)
  const to = apposition?.to ?? role.to
  if (name) return namedSubject(tokens, { sentence, from: at, to, name })
  // `The ambassador in Hanoi, Olexander Haman, told`: the name follows later.
  return laterApposition(tokens, { sentence, at: role.to, cast })
}

/** `Trump spokeswoman Katrina Pierson`: the first name belongs to the role of the second. */
function roleOf(
  tokens: Token[],
  at: number,
  { sentence, cast }: { sentence: number; cast: Cast },
): Subject | null {
  const role = roleStartingAt(tokens, at)
  const person = role && cast.personAt(sentence, role.to)
  return person ? namedSubject(tokens, { sentence, from: role.to, to: person.to, name: person.name }) : null
}

function isComma(token: Token | undefined): boolean {
  return /^,/.test(token?.gap ?? '')
}

function namedSubject(
  tokens: Token[],
  { sentence, from, to, name }: { sentence: number; from: number; to: number; name: string },
): Subject | null {
  const last = tokens[to - 1]
  if (
    !last ||
    last.possessive ||
    (/^(?:and|und|et|y|or)$/.test(tokens[to]?.lower ?? '') && !isComma(tokens[to]) && tokens[to + 1]?.capital)
  )
    return null
  return { name, span: { sentence, start: tokens[from]?.start ?? 0, end: last.end } }
}

function laterApposition(
  tokens: Token[],
  { sentence, at, cast }: { sentence: number; at: number; cast: Cast },
): Subject | 'none' | null {
  for (let i = at; i < Math.min(tokens.length, at + 6); i++) {
    if (!isComma(tokens[i])) continue
    const person = cast.personAt(sentence, i)
    const closed = person && (isComma(tokens[person.to]) || person.to === tokens.length)
    return closed ? namedSubject(tokens, { sentence, from: i, to: person.to, name: person.name }) : null
  }
  return null
}

/** The subject of the sentence before, in the same block; no further. */
function pronounSubject({ reading, sentence, cast }: Omit<Place, 'language'>, at: number): Subject | null {
  const [before, here] = [reading.sentences[sentence - 1], reading.sentences[sentence]]
  const token = reading.tokens[sentence]?.[at]
  const previous = cast.subjects[sentence - 1]
  if (!before || !here || !token || !previous || before.unit !== here.unit || before.block !== here.block)
    return null
  return { name: previous.name, span: { sentence, start: token.start, end: token.end } }
}
