import { grammarWords, speechWords, timeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { reportingWords } from './reporting-words.ts'
import { opensNoun } from './subjects/clause-start.ts'
import { endOfPhrase } from './subjects/noun-phrase.ts'
import { type Phrase, startOfVerb, type VerbPlace } from './subjects/phrase.ts'

const afterMark = /[,"”“»«’'!?]\s*[–—-]?\s*$/u
const spaces = /^[ \u00a0]+$/u
/** What follows `said` where its subject does not. */
const noSubject = wholeWord([
  ...inAll(speechWords, 'noSubject'),
  ...inAll(timeWords, 'weekdays', ['es', 'fr']),
])

/**
 * `…, said the Kremlin leader`: the subject follows, as the clause before it has ended. German also refers back:
 * `Das teilte die Bundespolizei mit`.
 */
export function inverted(place: VerbPlace): Phrase | null {
  const { tokens, language, verb } = place
  const asked = askedBack(place)
  if (asked) return asked
  const start = startOfVerb(place)
  const isReferred =
    opensWithAdverb(place, start) ||
    (language === 'de' && start === 1 && /^(?:das|dies)$/.test(tokens[0]?.lower ?? ''))
  if (!(isReferred || afterMark.test(tokens[start]?.gap ?? '')) || !spaces.test(tokens[verb + 1]?.gap ?? ''))
    return null
  const subject = pastWhen(place, verb + 1)
  const next = tokens[subject]?.lower ?? ''
  if (noSubject.test(next) || isAfterAge(tokens, start)) return null
  const isPronoun = reportingWords[language].pronouns.has(next)
  const to = isPronoun ? subject + 1 : endOfPhrase(tokens, subject, language)
  // `…, lamented the “bickering”`: an article alone names nobody.
  if (
    to <= subject ||
    isArticle(tokens, { from: subject, to }) ||
    (language === 'en' && goesOn(tokens, to, isPronoun))
  )
    return null
  // After a mere comma the words must end there: `He is ill, said Lowe.`, not `the survey, said most regions grew`.
  if (
    language === 'en' &&
    tokens[start]?.gap === ', ' &&
    !isPronoun &&
    !closesWithSource(tokens, subject, to)
  )
    return null
  const named = language === 'en' && !isPronoun ? nameAfterRole(tokens, to) : null
  return { from: start, to: named?.to ?? to, source: named ?? { from: subject, to }, kind: 'verb' }
}

function isArticle(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  return to - from === 1 && article.test(tokens[from]?.lower ?? '')
}

/** `…, said Lowe.`, `…, said officials.`; not `companies, including Orme, declared bankruptcy`. */
function closesWithSource(tokens: Token[], from: number, to: number): boolean {
  return (
    !/^[ \u00a0]$/u.test(tokens[to]?.gap ?? '') &&
    (opensNoun(tokens[from]) || tokens.slice(from, to).some(({ capital }) => capital))
  )
}

const article = wholeWord([...inAll(grammarWords, 'articles'), ...inAll(grammarWords, 'possessives', ['en'])])
const when: Partial<Record<ReadingLanguage, RegExp>> = {
  de: whenIn('de'),
  fr: whenIn('fr'),
  es: whenIn('es'),
}

function whenIn(language: ReadingLanguage): RegExp {
  return wholeWord([
    ...inAll(speechWords, 'days', [language]),
    ...inAll(speechWords, 'asides', [language]),
    ...inAll(timeWords, 'weekdays', [language]),
  ])
}

/** `a déclaré lundi soir | Anne Morel`, `sagte am Montag | die Sprecherin`: words for the day stand before who speaks. */
function pastWhen({ tokens, language }: VerbPlace, from: number): number {
  let at = from
  while (
    at - from < 4 &&
    when[language]?.test(tokens[at]?.lower ?? '') &&
    isSpaced(tokens[at]) &&
    isSpaced(tokens[at + 1])
  )
    at++
  // `dijo el | ministro`: the article is the subject's own.
  return at > from && tokens[at - 1]?.lower === 'el' ? at - 1 : at
}

function isSpaced(token: Token | undefined): boolean {
  return /^[ \u00a0\u202f]+$/u.test(token?.gap ?? '')
}

/** `said a spokeswoman for the port, Jo Hart.`: the name between comma and mark is whose the role is. */
function nameAfterRole(tokens: Token[], to: number): { from: number; to: number } | null {
  if (!/^(?:for|at|of|with|from|in)$/.test(tokens[to]?.lower ?? '')) return null
  let comma = to + 1
  while (comma < tokens.length && comma - to < 8 && /^[ \u00a0]$|^['’]s?\s/u.test(tokens[comma]?.gap ?? ''))
    comma++
  if (!/^,\s$/.test(tokens[comma]?.gap ?? '')) return null
  let end = comma
  while (tokens[end]?.capital && (end === comma || /^\.?[ \u00a0]$/u.test(tokens[end]?.gap ?? ''))) end++
  const closes = end === tokens.length || /^[.,;"”]/u.test(tokens[end]?.gap ?? '')
  return end - comma >= 2 && closes ? { from: comma, to: end } : null
}

const germanAdverb = wholeWord(inAll(speechWords, 'openingAdverbs'))

/** `Wörtlich sagte sie:`: a German verb stands second, its subject after it. */
function opensWithAdverb({ tokens, language }: VerbPlace, verb: number): boolean {
  return language === 'de' && verb === 1 && germanAdverb.test(tokens[0]?.lower ?? '')
}

/** `Ann Lowe, 52, denies misconduct`: who acts stands before the comma. */
function isAfterAge(tokens: Token[], verb: number): boolean {
  return (
    /^\d{1,2}$/.test(tokens[verb - 1]?.text ?? '') &&
    /^,/.test(tokens[verb]?.gap ?? '') &&
    /^,/.test(tokens[verb - 1]?.gap ?? '')
  )
}

/** French `« … », a-t-il promis`, `« … », ajoute-t-elle`. */
function askedBack({ tokens, language, verb }: VerbPlace): Phrase | null {
  const self = tokens[verb]
  if (language === 'fr' && /-(?:il|elle)$/u.test(self?.lower ?? '') && afterMark.test(self?.gap ?? ''))
    return { from: verb, to: verb + 1, source: { from: verb, to: verb + 1 }, kind: 'verb' }
  const subject = tokens[verb - 1]
  const isAsked = language === 'fr' && /^a-t-(?:il|elle)$/.test(subject?.lower ?? '')
  if (!isAsked || !afterMark.test(subject?.gap ?? '')) return null
  return { from: verb - 1, to: verb + 1, source: { from: verb - 1, to: verb }, kind: 'verb' }
}

const finite = /^(?:is|are|was|were|has|have|had|will|would|could|can|should|must|may|might|did|does)$/
const opensAnother = /^(?:who|which|that|as|after|before|when|while|because|since|if|and|but|where|whose)$/

/**
 * What follows the verb is no subject of it, but the clause that it brings: `The report, by a judge, said staff at the
 * hospital had been afraid`; `Ann Lowe, 40, said they feel heard`.
 */
export function goesOn(tokens: Token[], at: number, isPronoun: boolean): boolean {
  for (let i = at; i < tokens.length; i++) {
    const { gap, lower } = tokens[i] as Token
    if (/[,;:.!?]/u.test(gap) || (/["”“]/u.test(gap) && i > at)) return false
    if (opensAnother.test(lower)) return false
    if (finite.test(lower) || (isPronoun && i === at && /^[ \u00a0]+["“‘']?$/u.test(gap))) return true
    if (isPronoun) return false
  }
  return false
}
