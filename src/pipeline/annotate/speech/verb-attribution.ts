import { roleEndingAt } from '../people/titles.ts'
import type { Token } from '../tokens.ts'
import { asPutBy, isPutting } from './as-put-by.ts'
import { goesOn, inverted } from './inverted.ts'
import { isVerb } from './is-verb.ts'
import { article, claimVerb, noSource, type ReportingWords, reportingWords } from './reporting-words.ts'
import { afterApposition } from './subjects/apposition.ts'
import { subjectOfClause } from './subjects/clause-subject.ts'
import { startOfBracket, startOfSubject } from './subjects/noun-phrase.ts'
import { type Phrase, type VerbPlace as Place, startOfVerb } from './subjects/phrase.ts'
import { subjectEnd, toldTo } from './told-to.ts'

/** The attribution whose verb is the token at `verb`: `said the minister`, `AFP reported`, `told dpa`; else null. */
export function verbAttribution(place: Place): Phrase | null {
  const words = reportingWords[place.language]
  const token = place.tokens[place.verb]
  // A verb is not capitalised: the States of `United States` are none.
  if (!token || token.capital || !mayAttribute(token.lower, place.language)) return null
  if (isPassive(place, words) || isNoun(place)) return null
  if (words.tell.has(token.lower)) return toldTo(place)
  if (isPutting(place)) return asPutBy(place)
  const asking = place.language === 'fr' && /^(\p{L}+?)(?:-t)?-(?:il|elle)$/u.exec(token.lower)?.[1]
  if (asking && (words.say.has(asking) || words.report.has(asking))) return inverted(place)
  const isBelief = words.believe.has(token.lower)
  if (!isBelief && !words.say.has(token.lower) && !words.report.has(token.lower)) return null
  const beside = isBelief ? null : besideApposition(place)
  // A verb such as `denied` or `posted` needs a clause or a quotation: `Ann Lowe, 52, denies misconduct` is none.
  if (beside) return isSaying(place, words) || bringsClause(place, beside.from, false) ? beside : null
  return (isBelief ? null : inverted(place)) ?? withSubject(place, words, isBelief)
}

/** Most words are told at a glance to be no verb of saying. */
function mayAttribute(word: string, language: Place['language']): boolean {
  const { say, report, believe, tell } = reportingWords[language]
  if (say.has(word) || report.has(word) || believe.has(word) || tell.has(word)) return true
  return (language === 'fr' && /-(?:il|elle)$/u.test(word)) || (language === 'en' && /^puts?$/.test(word))
}

function isSaying({ tokens, verb, language }: Place, words: ReportingWords): boolean {
  return language !== 'en' || words.say.has(tokens[verb]?.lower ?? '')
}

/** `a series of tweets`: English plurals that are verbs too. */
function isNoun({ tokens, verb, language }: Place): boolean {
  return language === 'en' && /s$/.test(tokens[verb]?.lower ?? '') && !isVerb(tokens, verb)
}

/** The name before an apposition; one that a preposition governs is not who speaks. */
function besideApposition(place: Place): Phrase | null {
  const beside = afterApposition(place)
  const before = place.tokens[(beside?.from ?? 0) - 1]?.lower ?? ''
  const isGoverned = /^(?:of|at|for|in|by|with|from|to|on)$/.test(before)
  return isGoverned ? (afterClauses(place) ?? ofClause(place)) : (beside ?? afterClauses(place))
}

/** `A post on the site of the Orme Herald, a weekly, said`: the clause's own subject. */
function ofClause({ tokens, verb, language }: Place): Phrase | null {
  const actor = language === 'en' ? subjectOfClause({ tokens, verb, personAt: () => null }, verb) : null
  return actor && { from: actor.from, to: verb + 1, source: actor, kind: 'verb' }
}

/** `Ann Lowe, a judge in Orme, one of three, said`: past several appositions to the subject of the clause. */
function afterClauses({ tokens, verb, language }: Place): Phrase | null {
  if (language !== 'en' || !/^,\s/.test(tokens[verb]?.gap ?? '')) return null
  const actor = subjectOfClause({ tokens, verb, personAt: () => null }, verb)
  if (!actor || !/^\.?,\s/.test(tokens[actor.to]?.gap ?? '') || !tokens[actor.to - 1]?.capital) return null
  return { from: actor.from, to: verb + 1, source: actor, kind: 'verb' }
}

/** `is said to`, `did not say`: no one speaks. French `a dit` is one verb of two words. */
function isPassive({ tokens, verb, language }: Place, words: ReportingWords): boolean {
  const before = tokens[verb - 1]?.lower ?? ''
  // `„Wir zahlen nicht“, sagte`: the mark parts them.
  return language !== 'fr' && /^\s+$/.test(tokens[verb]?.gap ?? '') && words.auxiliaries.has(before)
}

function withSubject(
  { tokens, text, language, verb }: Place,
  words: ReportingWords,
  isBelief: boolean,
): Phrase | null {
  const end = startOfBracket(tokens, startOfVerb({ tokens, text, language, verb }))
  const begins = startOfSubject(tokens, end)
  const from = isAboutClause(tokens[verb + 1]) ? startOfCapitals(tokens, begins, end) : begins
  const subject = tokens.slice(from, subjectEnd(tokens, from, end))
  const last = subject.at(-1)
  if (
    from >= end ||
    !last ||
    last.possessive ||
    /^\p{Ll}$/u.test(last.text) ||
    /^(?:in|of|at|for|by|with|from|on|the|a|an)$/.test(last.lower) ||
    (language === 'en' && /^(?:of|in|at|for|by|with|from|on)$/.test(subject[0]?.lower ?? '')) ||
    noSource.test(last.lower)
  )
    return null
  if (
    (subject.length === 1 && article.test(last.lower)) ||
    subject.some(
      ({ lower }, i) =>
        /n['’]t$/.test(lower) ||
        (words.auxiliaries.has(lower) && !isDirection(subject, i)) ||
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

/** `a process Lowe said | is “terrible”`: what the verb brings lacks its subject, which stands before the name. */
function isAboutClause(next: Token | undefined): boolean {
  return next?.gap === ' ' && /^(?:is|are|was|were|will|would|has|had|could|may|might|must)$/.test(next.lower)
}

/** `a process | Lowe`: where the name begins after a small word; `a spokesman Lowe` is one. */
function startOfCapitals(tokens: Token[], from: number, to: number): number {
  let first = to
  while (first > from && tokens[first - 1]?.capital) first--
  const isApart = first < to && first > from && roleEndingAt(tokens, first) === null
  return isApart && tokens[first - 1]?.lower !== 'the' ? first : from
}

/** `a source close to | Marsh`, `an aide to | the mayor`: no infinitive. */
function isDirection(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.lower === 'to' &&
    next !== undefined &&
    (next.capital || /^(?:the|an?|his|her|their|its)$/.test(next.lower))
  )
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
  // `“It amazed me,” Reed recalled of the day`.
  if (language === 'en' && /[,!?…][”"’]\s*$/u.test(tokens[from]?.gap ?? '')) return true
  // `The two companies announced on Sunday` says nothing; after a comma it closes what they announced.
  return closes && from > 0 && after
}

/** `suggested the nurse had been mistaken`: a clause without `that`. */
function bringsBareClause(tokens: Token[], verb: number): boolean {
  const [token, next] = [tokens[verb], tokens[verb + 1]]
  return claimVerb.test(token?.lower ?? '') && /^\s$/.test(next?.gap ?? '') && goesOn(tokens, verb + 1, false)
}
