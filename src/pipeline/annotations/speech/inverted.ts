import { reportingWords } from '../data/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { endOfPhrase } from './noun-phrase.ts'
import { type Phrase, startOfVerb, type VerbPlace } from './phrase.ts'

const afterMark = /[,"”“»«’'!?]\s*[–—-]?\s*$/u
const spaces = /^[ \u00a0]+$/u
/** What follows `said` where its subject does not. */
const noSubject =
  /^(?:that|in|on|at|to|by|for|with|dass|que|este|esta|ayer|hoy|ce|hier|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u

/**
 * `…, said the Kremlin leader`: the subject follows, as the clause before it has ended. German also refers back:
 * `Das teilte die Bundespolizei mit`.
 */
export function inverted(place: VerbPlace): Phrase | null {
  const { tokens, language, verb } = place
  const asked = askedBack(place)
  if (asked) return asked
  const start = startOfVerb(place)
  const isReferred = language === 'de' && start === 1 && /^(?:das|dies)$/.test(tokens[0]?.lower ?? '')
  if (!(isReferred || afterMark.test(tokens[start]?.gap ?? '')) || !spaces.test(tokens[verb + 1]?.gap ?? ''))
    return null
  const next = tokens[verb + 1]?.lower ?? ''
  if (noSubject.test(next) || isAfterAge(tokens, start)) return null
  const isPronoun = reportingWords[language].pronouns.has(next)
  const to = isPronoun ? verb + 2 : endOfPhrase(tokens, verb + 1, language)
  if (to <= verb + 1 || (language === 'en' && goesOn(tokens, to, isPronoun))) return null
  return { from: start, to, source: { from: verb + 1, to }, kind: 'verb' }
}

/** `Ann Lowe, 52, denies misconduct`: who acts stands before the comma. */
function isAfterAge(tokens: Token[], verb: number): boolean {
  return (
    /^\d{1,2}$/.test(tokens[verb - 1]?.text ?? '') &&
    /^,/.test(tokens[verb]?.gap ?? '') &&
    /^,/.test(tokens[verb - 1]?.gap ?? '')
  )
}

/** French `« … », a-t-il promis`. */
function askedBack({ tokens, language, verb }: VerbPlace): Phrase | null {
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
