import { grammarWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { oneOfWords } from '../../../../language/patterns.ts'
import type { Span } from '../../../../news/report/sentence.ts'
import type { Reading } from '../../reading.ts'
import type { SpanIndex } from '../../span-index.ts'
import type { Token } from '../../tokens.ts'
import type { Attribution } from '../find-attributions.ts'
import { isVerb } from '../is-verb.ts'
import { reportingWords } from '../reporting-words.ts'
import { namedSource } from '../source-of.ts'
import type { Cast, Subject } from '../subjects/cast.ts'
import { subjectOfAct } from '../subjects/clause-subject.ts'
import type { Quoted } from './quoted-stretches.ts'

const relative = oneOfWords(inAll(grammarWords, 'relative'))

/** Who says a quotation, the words that name them, and how that was found. */
export interface Speaker {
  name: string
  saidBy: Span
  reason: string
  /** The words are a pronoun, resolved by who was named before. */
  byPronoun?: true
}

export interface QuotationScene {
  reading: Reading
  cast: Cast
  attributions: Attribution[]
  /** Where words stand between marks: nobody in them says what the report quotes. */
  quoted: SpanIndex
}

/**
 * `Lam praised Russia's "stability"`: the word of whom a verb of speaking before the mark has as its subject. In English
 * the verb's own clause tells; else the name right before that verb or the sentence's subject.
 */
export function bySubject(scene: QuotationScene, { spans }: Quoted): Speaker | null {
  const [span] = spans
  const verb = span && actBefore(scene.reading, span)
  if (!span || !verb) return null
  if (scene.reading.language === 'en') return byClause(scene, span, verb)
  const beside = nameBefore(scene, span.sentence, verb.at)
  const subject = beside ?? scene.cast.subjects[span.sentence]
  if (
    !subject ||
    subject.span.end > span.start ||
    (!beside && isElsewhere(scene.reading, subject.span, verb.token))
  )
    return null
  return speakerOf(subject, verb.token)
}

function byClause(
  { reading, cast, quoted }: QuotationScene,
  { sentence }: Span,
  { token, at }: Act,
): Speaker | null {
  const tokens = reading.tokens[sentence] ?? []
  if (tokens[at]?.capital) return null
  const actor = subjectOfAct({ tokens, verb: at, personAt: (i) => cast.personAt(sentence, i) })
  const [first, last] = [tokens[actor?.from ?? -1], tokens[(actor?.to ?? 0) - 1]]
  if (!actor || !first || !last || quoted.overlaps(sentence, { start: first.start, end: last.end }))
    return null
  return speakerAt({ reading, cast }, { sentence, ...actor }, token)
}

const isNobody = /^(?:it|i|we|you|this|that|these|those|there|what|who|which|\p{L}+n['’]t)$/u

/** Who the words `[from, to)` of a sentence mean, as the speaker of what the verb brings. */
export function speakerAt(
  { reading, cast }: Pick<QuotationScene, 'reading' | 'cast'>,
  { sentence, from, to }: { sentence: number; from: number; to: number },
  verb: Token,
): Speaker | null {
  const { language } = reading
  const tokens = reading.tokens[sentence] ?? []
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (language === null || !first || !last || isNobody.test(first.lower)) return null
  const name = namedSource({ reading, cast, language, speakerBefore: null, before: sentence - 1 }, sentence, {
    from,
    to,
  })
  return name === null
    ? null
    : speakerOf({ name, span: { sentence, start: first.start, end: last.end } }, verb)
}

function speakerOf({ name, span }: Subject, verb: Token): Speaker {
  const adjacent = verb.start - span.end <= 12 && span.end < verb.start
  return {
    name,
    saidBy: { ...span, end: adjacent ? verb.end : span.end },
    reason: `the subject of '${verb.text}'`,
  }
}

/** `Ann Lowe, the chair, wrote on Monday`: who says something as the first words of a sentence, where no clause follows. */
export function openingSpeaker(scene: QuotationScene, sentence: number): Speaker | null {
  const { reading } = scene
  const tokens = reading.tokens[sentence] ?? []
  if (reading.language !== 'en') return null
  const { say, report } = reportingWords.en
  const at = tokens.findIndex(
    ({ lower, capital }, i) => i > 0 && i < 16 && !capital && (say.has(lower) || report.has(lower)),
  )
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (
    !verb ||
    (next && (/["“:]/.test(next.gap) || /^(?:that|the|an?|he|she|it|they|his|her)$/.test(next.lower)))
  )
    return null
  const speaker = byClause(scene, { sentence, start: 0, end: 0 }, { token: verb, at })
  return speaker?.saidBy.start === 0 ? { ...speaker, reason: 'the next sentence names the speaker' } : null
}

/** The subject of a verb of an English sentence that is no quotation. */
export function byActor(
  scene: QuotationScene,
  { sentence, verb }: { sentence: number; verb: number },
): Speaker | null {
  const token = scene.reading.tokens[sentence]?.[verb]
  if (!token || scene.reading.language !== 'en') return null
  return byClause(scene, { sentence, start: 0, end: 0 }, { token, at: verb })
}

interface Act {
  token: Token
  at: number
}

/** The last verb of speaking before a quotation. */
export function actBefore({ tokens, language }: Reading, { sentence, start }: Span): Act | null {
  const ofSentence = tokens[sentence] ?? []
  if (language === null) return null
  for (let at = ofSentence.length - 1; at > 0; at--) {
    const token = ofSentence[at]
    if (!token || token.start >= start || !reportingWords[language].act.has(token.lower)) continue
    if (isVerb(ofSentence, at)) return { token, at }
  }
  return null
}

/** A person whose name ends right before the verb. */
function nameBefore({ cast, reading }: QuotationScene, sentence: number, verb: number): Subject | null {
  const tokens = reading.tokens[sentence] ?? []
  for (let i = Math.max(0, verb - 6); i < verb; i++) {
    const person = cast.personAt(sentence, i)
    const [first, last] = [tokens[i], person && tokens[person.to - 1]]
    if (person?.to !== verb || !first || !last || last.possessive || !/^,?\s$/.test(tokens[verb]?.gap ?? ''))
      continue
    const alone = standsByItself(tokens, i)
    return alone ? { name: person.name, span: { sentence, start: first.start, end: last.end } } : null
  }
  return null
}

/** Not one of two, and not `by Judge Ann Lowe`: before its titles no word ties the name to another. */
function standsByItself(tokens: Token[], at: number): boolean {
  let first = at
  while (first > 0 && tokens[first - 1]?.capital && /^\.? $/.test(tokens[first]?.gap ?? '')) first--
  const before = tokens[first - 1]?.lower ?? ''
  return (
    !/^(?:and|und|et|y|by|of|with|from|von|par|de|por)$/.test(before) || /[,;]/.test(tokens[first]?.gap ?? '')
  )
}

/** Between subject and verb another one begins: `…, who praised`, `… while the minister called`. */
function isElsewhere({ sentences }: Reading, subject: Span, verb: Token): boolean {
  const between = sentences[subject.sentence]?.text.slice(subject.end, verb.start) ?? ''
  return relative.test(between)
}
