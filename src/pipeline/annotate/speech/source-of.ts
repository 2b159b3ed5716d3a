import { grammarWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf, wholeWord } from '../../../language/patterns.ts'
import { isPostNominal } from '../names/head-of-name.ts'
import { companyNouns } from '../organisations/data/company-words.ts'
import { knownOrganisation } from '../organisations/known-organisations.ts'
import { roleDescriptionAt } from '../people/role-description.ts'
import { roleStartingAt } from '../people/titles.ts'
import { type Reading, type ReadingLanguage, wordsOf } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { reportingWords } from './reporting-words.ts'
import type { Cast } from './subjects/cast.ts'
import { isGoverned } from './subjects/governed-name.ts'
import { pronounSource } from './subjects/pronoun-source.ts'

const and = wholeWord(inAll(grammarWords, 'and'))
const of = wholeWord(inAll(grammarWords, 'of'))
const article = new RegExp(
  `^${anyOf([...inAll(grammarWords, 'articles'), ...inAll(grammarWords, 'furtherArticles')])}$`,
  'iu',
)

export interface SourceContext {
  reading: Reading
  cast: Cast
  language: ReadingLanguage
  /** The last sentence before this one that is not wholly someone's quoted words. */
  before: number
  /** The person whom this sentence or the one before was attributed to last. */
  speakerBefore: string | null
}

/** The source as named, with the full name where it is a person of the article; a pronoun only where it is safe. */
export function namedSource(
  context: SourceContext,
  sentence: number,
  { from, to }: { from: number; to: number },
): string | null {
  const { reading, cast, language } = context
  const tokens = reading.tokens[sentence] ?? []
  if (to - from === 1 && isPronoun(tokens[from]?.lower ?? '', language)) {
    return pronounSource({ ...context, sentence, at: from })
  }
  // A name may begin before the phrase, where marks stand in it: `Dale "Buck" Hensley`.
  for (let i = Math.max(0, from - 2); i < to; i++) {
    const person = cast.personAt(sentence, i)
    if (i < from && person?.to !== to) continue
    // `Sarah and Mark Dunning` are two.
    if (i > from && and.test(tokens[i - 1]?.lower ?? '')) break
    // `a source close to Trump`, `a lawyer for Lowe`: someone else speaks.
    if (i > from && person && isGoverned(tokens, i)) break
    const last = person && tokens[person.to - 1]
    const next = tokens[person?.to ?? 0]
    const whole =
      person?.to === to ||
      isPostNominal(next) ||
      of.test(next?.lower ?? '') ||
      isAside(tokens, person?.to ?? to, to)
    if (person && whole && !last?.possessive) return person.name
  }
  const role = roleDescriptionAt(tokens, from, language)
  const byRole = role && role.to === to ? cast.byRole(role) : null
  if (byRole) return byRole
  const body = bodyAlone(context, sentence, { from, to })
  if (body) return body
  const opener = article.test(tokens[from]?.text ?? '') ? from + 1 : from
  const first = pastAffiliation(tokens, { from: opener, to })
  const [start, end] = [tokens[first]?.start, tokens[to - 1]?.end]
  return start === undefined || end === undefined ? null : wordsOf(reading, { sentence, start, end })
}

/** `Anna Weber verärgert`: one small word after the name that is no role. */
function isAside(tokens: Token[], from: number, to: number): boolean {
  return to - from === 1 && tokens[from]?.capital === false && roleStartingAt(tokens, from) === null
}

/** `he`, `sie`; of a French verb that asks back its end: `a-t-il`, `ajoute-t-elle`. */
export function isPronoun(word: string, language: ReadingLanguage): boolean {
  return reportingWords[language].pronouns.has(word) || (language === 'fr' && /-(?:il|elle)$/u.test(word))
}

/** `Operator Northern Isles Ferries`, `the grocer Pareto`: nothing but words for what it is stands before the name. */
function bodyAlone(
  { reading, cast }: SourceContext,
  sentence: number,
  { from, to }: { from: number; to: number },
): string | null {
  const body = cast.bodyEndingAt(sentence, to)
  // `Food Safety and | Inspection Service`: the words are only the end of its name.
  if (body && body.from < from) return body.name
  const nouns = (reading.tokens[sentence] ?? []).slice(from, body?.from ?? from)
  const only = nouns.some(({ lower }) => companyNouns.has(lower)) && nouns.every(({ lower }) => isNoun(lower))
  return body && only ? body.name : null
}

function isNoun(word: string): boolean {
  return !/^(?:of|for|at|from|in|with|by|and|or|von|de|du|del)$/.test(word)
}

/** `Labour's Wes Tindall`: the name alone, where nothing but capitals follows what they belong to. */
function pastAffiliation(tokens: Token[], { from, to }: { from: number; to: number }): number {
  const name = tokens.slice(from + 1, to)
  return tokens[from]?.possessive && name.length >= 2 && name.every(({ capital, upper }) => capital && !upper)
    ? from + 1
    : from
}

/** `told dpa`: the listener is the source that the report has it from; `told reporters` is not. */
export function newsListener(
  { reading }: SourceContext,
  sentence: number,
  { from, to }: { from: number; to: number },
): string | null {
  const tokens = reading.tokens[sentence] ?? []
  for (let i = from; i < to; i++) {
    const known = knownOrganisation(tokens, i)
    if (known?.news) return known.name
  }
  return null
}
