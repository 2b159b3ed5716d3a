import { type ReportingWords, reportingWords } from '../data/reporting-words.ts'
import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { endOfPhrase, startOfSubject } from './noun-phrase.ts'

/** Tokens `[from, to)` that attribute, and among them those that name the source or the listener. */
export interface Phrase {
  from: number
  to: number
  source: { from: number; to: number } | null
  listener?: { from: number; to: number }
  kind: 'preposition' | 'verb' | 'belief' | 'listener'
}

interface Place {
  tokens: Token[]
  text: string
  language: ReadingLanguage
  /** Index of the token that may be a verb of saying. */
  verb: number
}

/** The attribution whose verb is the token at `verb`: `said the minister`, `AFP reported`, `told dpa`; else null. */
export function verbAttribution(place: Place): Phrase | null {
  const words = reportingWords[place.language]
  const token = place.tokens[place.verb]
  // A verb is not capitalised: the States of `United States` are none.
  if (!token || token.capital || isPassive(place, words)) return null
  if (words.tell.has(token.lower)) return toldTo(place)
  const isBelief = words.believe.has(token.lower)
  if (!isBelief && !words.say.has(token.lower) && !words.report.has(token.lower)) return null
  return (
    (isBelief ? null : (afterApposition(place) ?? inverted(place))) ?? withSubject(place, words, isBelief)
  )
}

/** `is said to`, `did not say`: no one speaks. French `a dit` is one verb of two words. */
function isPassive({ tokens, verb, language }: Place, words: ReportingWords): boolean {
  const before = tokens[verb - 1]?.lower ?? ''
  return language !== 'fr' && words.auxiliaries.has(before)
}

/** `his lawyer, Adam Kos, said`: the name between commas, after words for who it is, is the subject. */
function afterApposition({ tokens, verb }: Place): Phrase | null {
  if (!/^,\s/.test(tokens[verb]?.gap ?? '')) return null
  let from = verb
  while (
    from > 0 &&
    verb - from < 5 &&
    tokens[from - 1]?.capital &&
    (from === verb || /^\.? $/.test(tokens[from]?.gap ?? ''))
  )
    from--
  if (verb - from < 2 || !/^,\s/.test(tokens[from]?.gap ?? '')) return null
  return { from, to: verb + 1, source: { from, to: verb }, kind: 'verb' }
}

/** `…, said the Kremlin leader`: the subject follows, as the clause before it has ended. */
function inverted({ tokens, language, verb }: Place): Phrase | null {
  const start = language === 'fr' && /^(?:a|ont)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb
  if (
    !/[,"”“»«’'!?]\s*[–—-]?\s*$/u.test(tokens[start]?.gap ?? '') ||
    !/^[ \u00a0]+$/u.test(tokens[verb + 1]?.gap ?? '')
  )
    return null
  const next = tokens[verb + 1]?.lower ?? ''
  if (/^(?:that|in|on|at|to|by|for|with|dass|que|he|she)$/.test(next) && !/^(?:he|she)$/.test(next))
    return null
  const isPronoun = reportingWords[language].pronouns.has(next)
  const to = isPronoun ? verb + 2 : endOfPhrase(tokens, verb + 1, language)
  return to > verb + 1 ? { from: start, to, source: { from: verb + 1, to }, kind: 'verb' } : null
}

function withSubject(
  { tokens, text, language, verb }: Place,
  words: ReportingWords,
  isBelief: boolean,
): Phrase | null {
  const end = language === 'fr' && /^(?:a|ont)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb
  const from = startOfSubject(tokens, end)
  const subject = tokens.slice(from, end)
  const last = subject.at(-1)
  if (
    from >= end ||
    !last ||
    last.possessive ||
    /^\p{Ll}$/u.test(last.text) ||
    /^(?:i|we|you|ich|wir|je|nous|yo|who|which|that|what|it|there)$/u.test(last.lower)
  )
    return null
  if (
    subject.some(
      ({ lower }) => words.auxiliaries.has(lower) || (words.say.has(lower) && !words.that.has(lower)),
    )
  )
    return null
  if (
    !words.say.has(tokens[verb]?.lower ?? '') &&
    !bringsClause({ tokens, text, language, verb }, from, isBelief)
  )
    return null
  return {
    from,
    to: verb + 1,
    source: { from, to: subjectEnd(tokens, from, end) },
    kind: isBelief ? 'belief' : 'verb',
  }
}

/** Without a trailing adverb: `the mayor later added`. */
function subjectEnd(tokens: Token[], from: number, end: number): number {
  let to = end
  while (
    to - 1 > from &&
    /^(?:also|later|then|repeatedly|previously|now|recently|publicly|simply|further)$/.test(
      tokens[to - 1]?.lower ?? '',
    )
  )
    to--
  return to
}

/** What follows `fear` where it is no claim: `fears for her life`, `expects to win`. */
const notBelieved = /^(?:to|for|about|in|of|on|with|it|him|her|himself|herself|zu|um|mit|de|por|en)$/u

/** A clause or quotation follows, or the verb closes one: `announced that`, `fear that`, `…, AFP reported.` */
function bringsClause({ tokens, text, language, verb }: Place, from: number, isBelief: boolean): boolean {
  const words = reportingWords[language]
  const [token, next] = [tokens[verb], tokens[verb + 1]]
  if (!token) return false
  const rest = text.slice(token.end)
  if (next && words.that.has(next.lower) && /^\s/.test(rest)) return true
  if (/^\s*[:,]?\s*["“„«»‘]/u.test(rest)) return true
  if (isBelief && next && /^\s$/.test(next.gap) && !notBelieved.test(next.lower)) return true
  const closes = /^(?:\s+(?:on|late|early|in|at|in a)\s[^,.;]{0,30})?\s*(?:[.,;!?]|$)/u.test(rest)
  const after = /[,"”“»«!?–—]\s*$/u.test(tokens[from]?.gap ?? '')
  // `The two companies announced on Sunday` says nothing; after a comma it closes what they announced.
  return closes && from > 0 && after
}

function toldTo({ tokens, language, verb }: Place): Phrase | null {
  const to = endOfPhrase(tokens, verb + 1, language)
  if (to === verb + 1) return null
  const from = startOfSubject(tokens, verb)
  const hasSubject = from < verb && !/^(?:who|which|he|she|they|and)$/.test(tokens[verb - 1]?.lower ?? '')
  const start = hasSubject || /^(?:he|she)$/.test(tokens[verb - 1]?.lower ?? '') ? from : verb
  return {
    from: start,
    to,
    source: start < verb ? { from: start, to: verb } : null,
    listener: { from: verb + 1, to },
    kind: 'listener',
  }
}
