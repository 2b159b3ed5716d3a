import { companyNouns } from '../data/company-words.ts'
import { reportingWords } from '../data/reporting-words.ts'
import { knownOrganisation } from '../names/known-organisations.ts'
import { roleDescriptionAt } from '../names/role-description.ts'
import { type Reading, type ReadingLanguage, wordsOf } from '../reading.ts'
import type { Token } from '../tokens.ts'
import type { Cast } from './cast.ts'

export interface SourceContext {
  reading: Reading
  cast: Cast
  language: ReadingLanguage
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
  if (to - from === 1 && reportingWords[language].pronouns.has(tokens[from]?.lower ?? '')) {
    return pronounSource(context, sentence, from)
  }
  for (let i = from; i < to; i++) {
    const person = cast.personAt(sentence, i)
    const last = person && tokens[person.to - 1]
    const whole =
      person?.to === to || /^(?:of|from|in|von|aus|de|du|del)$/u.test(tokens[person?.to ?? 0]?.lower ?? '')
    if (person && whole && !last?.possessive) return person.name
  }
  const role = roleDescriptionAt(tokens, from, language)
  const byRole = role && role.to === to ? cast.byRole(role) : null
  if (byRole) return byRole
  const body = bodyAlone(context, sentence, { from, to })
  if (body) return body
  const opener = /^(?:the|an?|der|die|das|den|dem|eine?[rms]?|une?|una|le|la|les|l['’]|el|los|las)$/iu.test(
    tokens[from]?.text ?? '',
  )
    ? from + 1
    : from
  const first = pastAffiliation(tokens, { from: opener, to })
  const [start, end] = [tokens[first]?.start, tokens[to - 1]?.end]
  return start === undefined || end === undefined ? null : wordsOf(reading, { sentence, start, end })
}

/** `Operator Northern Isles Ferries`, `the grocer Pareto`: nothing but words for what it is stands before the name. */
function bodyAlone(
  { reading, cast }: SourceContext,
  sentence: number,
  { from, to }: { from: number; to: number },
): string | null {
  const body = cast.bodyEndingAt(sentence, to)
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

/**
 * Whom `he said` means: the subject of the sentence before in the same paragraph, else whoever that sentence was
 * attributed to. Never someone whom this sentence itself names before the pronoun.
 */
function pronounSource(
  { reading, cast, speakerBefore }: SourceContext,
  sentence: number,
  at: number,
): string | null {
  if (reading.tokens[sentence]?.[at]?.lower === 'they') return null
  const named = new Set(Array.from({ length: at }, (_, i) => cast.personAt(sentence, i)?.name))
  // `Jackson was on probation, he said`: someone else speaks of him.
  if (cast.personAt(sentence, 0) || named.size > 1)
    return speakerBefore && !named.has(speakerBefore) ? speakerBefore : null
  const [before, here] = [reading.sentences[sentence - 1], reading.sentences[sentence]]
  if (!before || !here || before.unit !== here.unit) return null
  const subject = cast.subjects[sentence - 1]?.name ?? null
  if (before.block === here.block) return subject ?? speakerBefore
  return speakerBefore ?? (subject !== null && namesOne(reading, cast, sentence - 1) ? subject : null)
}

/** Across a paragraph, the sentence before must name one person only, as its subject. */
function namesOne(reading: Reading, cast: Cast, sentence: number): boolean {
  const named = (reading.tokens[sentence] ?? []).flatMap((_, i) => cast.personAt(sentence, i)?.name ?? [])
  return new Set(named).size === 1
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
