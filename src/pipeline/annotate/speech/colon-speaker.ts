import { speechWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf } from '../../../language/patterns.ts'
import { roleEndingAt } from '../people/titles.ts'
import type { Token } from '../tokens.ts'
import type { Quoted } from './quotations/quoted-stretches.ts'
import { type QuotationScene, type Speaker, speakerAt } from './quotations/quoted-subject.ts'
import { type Actor, type ActPlace, subjectOfClause } from './subjects/clause-subject.ts'

/**
 * `Reed swiped at the board in a letter: “…”`: before a colon the subject of the sentence speaks, whatever the verb; so
 * where the colon ends the paragraph above.
 */
export function byColon({ reading, cast, quoted }: QuotationScene, { spans }: Quoted): Speaker | null {
  const [span] = spans
  const { sentences } = reading
  if (!span || reading.language !== 'en') return null
  const above = span.start === 0 && sentences[span.sentence - 1]?.unit === sentences[span.sentence]?.unit
  const sentence = above ? span.sentence - 1 : span.sentence
  const text = sentences[sentence]?.text.slice(0, above ? undefined : span.start) ?? ''
  const tokens = (reading.tokens[sentence] ?? []).filter(({ end }) => end <= text.length)
  const last = tokens.at(-1)
  if (!last || !/^:\s*$/.test(text.slice(last.end))) return null
  const place = { tokens, verb: tokens.length, personAt: (i: number) => cast.personAt(sentence, i) }
  const actor = nameAtEnd(place) ?? subjectOfClause(place, tokens.length)
  const first = tokens[actor?.from ?? -1]
  if (!actor || !first || !maySpeak(tokens, actor) || quoted.overlaps(sentence, first)) return null
  const found = speakerAt({ reading, cast }, { sentence, ...actor }, last)
  return found ? { ...found, reason: 'the subject of what stands before the colon' } : null
}

const pronoun = /^(?:he|she|they)$/
const people = new RegExp(`^${anyOf(inAll(speechWords, 'people'))}s?$`, 'u')

/** A name, a pronoun, or words for someone or for something written; not `Another bad habit is to say: “…”`, `Blue tape: “…”`. */
function maySpeak(tokens: Token[], { from, to }: Actor): boolean {
  const words = tokens.slice(from, to)
  const isNamed = words.some(
    ({ capital }, i) => capital && (from + i > 0 || words.length === 1 || words[1]?.capital),
  )
  return (
    isNamed ||
    words.some(({ lower }) => pronoun.test(lower) || people.test(lower)) ||
    roleEndingAt(tokens, to) !== null
  )
}

/** `And from Chairwoman Rosen:`; not `the first words of Lowe:`, whose subject is another. */
function nameAtEnd({ tokens, personAt }: ActPlace): Actor | null {
  for (let i = Math.max(0, tokens.length - 5); i < tokens.length; i++) {
    if (personAt(i)?.to === tokens.length) return tokens.length <= 8 ? { from: i, to: tokens.length } : null
  }
  return null
}
