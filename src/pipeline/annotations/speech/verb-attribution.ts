import { type ReportingWords, reportingWords } from '../data/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { afterApposition } from './apposition.ts'
import { goesOn, inverted } from './inverted.ts'
import { endOfPhrase, startOfSubject } from './noun-phrase.ts'
import { type Phrase, type VerbPlace as Place, startOfVerb } from './phrase.ts'

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
    (isBelief ? null : (besideApposition(place, words) ?? inverted(place))) ??
    withSubject(place, words, isBelief)
  )
}

/** A verb such as `denied` or `posted` needs a clause or a quotation: `Ann Lowe, 52, denies misconduct` is none. */
function besideApposition(place: Place, words: ReportingWords): Phrase | null {
  const found = afterApposition(place)
  const says = place.language !== 'en' || words.say.has(place.tokens[place.verb]?.lower ?? '')
  return found && (says || bringsClause(place, found.from, false)) ? found : null
}

/** `is said to`, `did not say`: no one speaks. French `a dit` is one verb of two words. */
function isPassive({ tokens, verb, language }: Place, words: ReportingWords): boolean {
  const before = tokens[verb - 1]?.lower ?? ''
  return language !== 'fr' && words.auxiliaries.has(before)
}

function withSubject(
  { tokens, text, language, verb }: Place,
  words: ReportingWords,
  isBelief: boolean,
): Phrase | null {
  const end = startOfVerb({ tokens, text, language, verb })
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
    (subject.length === 1 && /^(?:the|an?|der|die|das|le|la|les|el|los|las)$/.test(last.lower)) ||
    subject.some(
      ({ lower }) =>
        /n['’]t$/.test(lower) ||
        words.auxiliaries.has(lower) ||
        (words.say.has(lower) && !words.that.has(lower)),
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
  if (language === 'en' && bringsBareClause(tokens, verb)) return true
  if (isBelief && next && /^\s$/.test(next.gap) && !notBelieved.test(next.lower)) return true
  const closes = /^(?:\s+(?:on|late|early|in|at|in a)\s[^,.;]{0,30})?\s*(?:[.,;!?]|$)/u.test(rest)
  const after = /[,"”“»«!?–—]\s*$/u.test(tokens[from]?.gap ?? '')
  // `The two companies announced on Sunday` says nothing; after a comma it closes what they announced.
  return closes && from > 0 && after
}

const claims =
  /^(?:suggest|claim|argue|insist|warn|allege|admit|acknowledge|stress|note|confirm|explain|reveal|maintain|concede|complain|predict|caution|announce)(?:s|d|ed|es|ted)?$/

/** `suggested the nurse had been mistaken`: a clause without `that`. */
function bringsBareClause(tokens: Token[], verb: number): boolean {
  const [token, next] = [tokens[verb], tokens[verb + 1]]
  return claims.test(token?.lower ?? '') && /^\s$/.test(next?.gap ?? '') && goesOn(tokens, verb + 1, false)
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
