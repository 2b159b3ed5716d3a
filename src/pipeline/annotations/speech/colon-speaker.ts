import { type Actor, type ActPlace, subjectOfClause } from './clause-subject.ts'
import type { Quoted } from './quoted-stretches.ts'
import { type QuotationScene, type Speaker, speakerAt } from './quoted-subject.ts'

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
  if (!first || quoted.overlaps(sentence, first)) return null
  const found = actor && speakerAt({ reading, cast }, { sentence, ...actor }, last)
  return found ? { ...found, reason: 'the subject of what stands before the colon' } : null
}

/** `And from Chairwoman Rosen:`; not `the first words of Lowe:`, whose subject is another. */
function nameAtEnd({ tokens, personAt }: ActPlace): Actor | null {
  for (let i = Math.max(0, tokens.length - 5); i < tokens.length; i++) {
    if (personAt(i)?.to === tokens.length) return tokens.length <= 8 ? { from: i, to: tokens.length } : null
  }
  return null
}
