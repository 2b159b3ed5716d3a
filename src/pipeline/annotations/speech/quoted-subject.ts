import type { Span } from '../../../news/sentence.ts'
import { reportingWords } from '../data/reporting-words.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import type { Cast, Subject } from './cast.ts'
import type { Attribution } from './find-attributions.ts'
import type { Quoted } from './quoted-stretches.ts'

/** Who says a quotation, the words that name them, and how that was found. */
export interface Speaker {
  name: string
  saidBy: Span
  reason: string
}

export interface QuotationScene {
  reading: Reading
  cast: Cast
  attributions: Attribution[]
}

/** After these words, `claims` is a noun. */
const afterNounWord =
  /^(?:to|the|of|an?|these|those|for|with|over|about|his|her|their|its|der|die|das|le|la|les|el|los|las)$/u

/**
 * `Lam praised Russia's "stability"`: the word of whom a verb of speaking before the mark has as its subject, be it the
 * name right before that verb or the sentence's subject.
 */
export function bySubject(scene: QuotationScene, { spans }: Quoted): Speaker | null {
  const [span] = spans
  const verb = span && actBefore(scene.reading, span)
  if (!span || !verb) return null
  const beside = nameBefore(scene, span.sentence, verb.at)
  const subject = beside ?? scene.cast.subjects[span.sentence]
  if (
    !subject ||
    subject.span.end > span.start ||
    (!beside && isElsewhere(scene.reading, subject.span, verb.token))
  )
    return null
  const adjacent = verb.token.start - subject.span.end <= 12
  const end = adjacent && subject.span.end < verb.token.start ? verb.token.end : subject.span.end
  return {
    name: subject.name,
    saidBy: { ...subject.span, end },
    reason: `the subject of '${verb.token.text}'`,
  }
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
    if (!afterNounWord.test(ofSentence[at - 1]?.lower ?? '')) return { token, at }
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
  return /(?<!\p{L})(?:who|which|whose|while|whereas|after|before|as|when|because|während|nachdem|weil|tandis que|mientras)(?!\p{L})/iu.test(
    between,
  )
}
