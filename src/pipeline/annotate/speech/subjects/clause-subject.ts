import { grammarWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { capitalised, wholeWord } from '../../../../language/patterns.ts'
import { isUsuallyName } from '../../../../language/words/rarity.ts'
import { stem } from '../../../../language/words/stems.ts'
import { isHonorific, roleEndingAt } from '../../people/titles.ts'
import type { Token } from '../../tokens.ts'
import { capitalsEndingAt } from './capitals-before.ts'
import { afterOpeners, isConjunction, opensNoun } from './clause-start.ts'
import { isGoverned } from './governed-name.ts'
import { endOfPhrase, isAdverb, startOfBracket, startOfSubject } from './noun-phrase.ts'

/** Tokens `[from, to)` that name who acts. */
export interface Actor {
  from: number
  to: number
}

/** An English sentence, the token of it that is a verb of speaking, and where its people's names begin. */
export interface ActPlace {
  tokens: Token[]
  verb: number
  personAt: (token: number) => { to: number } | null
}

const be = /^(?:is|are|was|were|be|been|being|get|gets|got)$/
const auxiliary = wholeWord(inAll(grammarWords, 'auxiliary'))
const preposition = /^(?:by|in|for|after|before|while|of|without|with|when|than|on|from|about|instead|and)$/

/**
 * Who does what the verb says: the words right before it, what stands before an apposition, or the subject of the clause
 * where the verb is a participle, an infinitive or the second of two. Null where it is passive or nobody is named.
 */
export function subjectOfAct(place: ActPlace): Actor | null {
  const { tokens, verb } = place
  const predicate = startOfPredicate(tokens, verb)
  if (predicate === null) return null
  const at = startOfBracket(tokens, predicate)
  const before = tokens[at - 1]
  if (!before) return null
  const isParticiple = /ing$/.test(tokens[verb]?.lower ?? '') && at === verb
  const gap = tokens[at]?.gap ?? ''
  const goesBack =
    before.lower === 'to' ||
    isConjunction(before.lower) ||
    !isSpaced(gap) ||
    (isParticiple && preposition.test(before.lower))
  if (goesBack) return (before.lower === 'to' ? ledToAct(place, at - 1) : null) ?? subjectOfClause(place, at)
  if (/^(?:who|which|that)$/.test(before.lower)) return antecedent(place, at - 1)
  const beside = directly(place, at)
  if (beside && isBackReference(tokens, beside)) return subjectOfClause(place, beside.from - 1)
  // `issued a statement calling it …`: whoever issued it speaks.
  const isOnlyNoun =
    isParticiple && beside !== null && !tokens[at - 1]?.capital && tokens[beside.from - 1]?.lower !== 'with'
  return (isOnlyNoun ? subjectOfClause(place, at) : null) ?? beside
}

/** `only for Ann Lowe to tweet`, `prompting Lowe to say`. */
function ledToAct(place: ActPlace, at: number): Actor | null {
  const person = personEndingAt(place, at) ?? capitalsEndingAt(place.tokens, at)
  const before = place.tokens[(person?.from ?? 0) - 1]?.lower ?? ''
  return /^(?:for|prompting|prompted|leading|led|forcing|forced|causing|caused|allowing|allowed)$/.test(
    before,
  )
    ? person
    : null
}

/** `condemned what it called`: the subject of the clause. */
function isBackReference(tokens: Token[], { from, to }: Actor): boolean {
  return (
    to - from === 1 &&
    /^(?:it|he|she|they)$/.test(tokens[from]?.lower ?? '') &&
    tokens[from - 1]?.lower === 'what'
  )
}

function isSpaced(gap: string): boolean {
  return /^(?:['’]s?)?[ \u00a0]+$/u.test(gap)
}

/** Where auxiliaries and adverbs of the verb begin; null for a passive (`was called`). */
function startOfPredicate(tokens: Token[], verb: number): number | null {
  let at = verb
  while (at > 0 && isSpaced(tokens[at]?.gap ?? '')) {
    const token = tokens[at - 1] as Token
    const { lower } = token
    if (be.test(lower) && !/ing$/.test(tokens[verb]?.lower ?? '')) return null
    if (!auxiliary.test(lower) && !isAdverb(token)) break
    at--
  }
  return at
}

/** The words right before the verb: `Trump`, `a woman in the audience at a rally`, not `meddling the congressman`. */
function directly({ tokens, personAt }: ActPlace, at: number): Actor | null {
  const person = personEndingAt({ tokens, verb: at, personAt }, at)
  if (person && !isGoverned(tokens, person.from)) return person
  const start = startOfSubject(tokens, at)
  // `with the team's manager telling`
  const from = tokens[start]?.lower === 'with' ? start + 1 : start
  // `Try saying “…”` is said of nobody.
  if (from === 0 && at === 1 && /ing$/.test(tokens[at]?.lower ?? '') && isPlainWord(tokens, from)) return null
  return from < at && !preposition.test(tokens[from]?.lower ?? '') ? { from, to: at } : null
}

/** `Sam Reed, who called it`: the name that the clause stands beside. */
function antecedent(place: ActPlace, at: number): Actor | null {
  const { tokens, personAt } = place
  const person = personEndingAt({ tokens, verb: at, personAt }, at)
  if (person) return person
  const begins = startOfSubject(tokens, at)
  // `He will be replaced by | DJ Fenn who said`
  if (tokens.slice(begins, at).some(({ lower }) => auxiliary.test(lower) || lower === 'by'))
    return capitalsEndingAt(tokens, at)
  const from = startOfLastNoun(tokens, begins, at)
  return from < at && isSpaced(tokens[at]?.gap ?? '') ? { from, to: at } : null
}

/** `they turned to | the Harbour Board` */
function startOfLastNoun(tokens: Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if (/^(?:the|an?|his|her|their|its)$/.test(tokens[i]?.lower ?? '')) return i
  return from
}

function personEndingAt({ tokens, personAt }: ActPlace, at: number): Actor | null {
  if (tokens[at - 1]?.possessive) return null
  for (let i = Math.max(0, at - 6); i < at; i++) if (personAt(i)?.to === at) return { from: i, to: at }
  return null
}

/** The first words for someone in the clause that goes on to token `before`. */
export function subjectOfClause({ tokens, personAt }: ActPlace, before: number): Actor | null {
  const opens = afterOpeners(tokens, before, (i) => personAt(i) !== null)
  // `Said Lowe, through her lawyer:`
  const from = opens === 0 && /^(?:Said|Says|Added|Asked|Wrote)$/.test(tokens[0]?.text ?? '') ? 1 : opens
  if (from >= before) return null
  for (let i = from; i < before && i <= from + 6 && leadsToName(tokens, i, from); i++) {
    const person = personAt(i)
    if (person)
      return tokens[person.to - 1]?.possessive ? null : { from, to: whoseRole(tokens, person.to, personAt) }
  }
  if (!opensNoun(tokens[from]) || isPlainWord(tokens, from)) return null
  const to = Math.min(before, endOfNoun(tokens, from))
  const last = tokens[to - 1]
  if (
    to <= from ||
    last?.possessive ||
    /^(?:it|i|we|you|there|this|that|what|who|these|those)$/.test(tokens[from]?.lower ?? '')
  )
    return null
  return { from, to }
}

/** `Trump campaign spokesman Sam Cole`: the second name is whose the role is. */
function whoseRole(tokens: Token[], to: number, personAt: ActPlace['personAt']): number {
  for (let i = to + 1; i <= to + 4 && /^[ \u00a0]$/u.test(tokens[i]?.gap ?? ''); i++) {
    const person = personAt(i)
    if (person && roleEndingAt(tokens, i)) return person.to
  }
  return to
}

/** Only titles, capitals and words for who someone is stand between the start of the clause and the name. */
function leadsToName(tokens: Token[], at: number, from: number): boolean {
  if (at === from) return true
  const before = tokens[at - 1] as Token
  const plain = /^\.?[ \u00a0]+$/u.test(tokens[at]?.gap ?? '')
  return (
    plain &&
    !before.possessive &&
    (before.capital || isHonorific(before.lower) || roleEndingAt(tokens, at) !== null)
  )
}

/** `Representation has been …`: one everyday word, capitalised as the first of its sentence, speaks for nobody. */
function isPlainWord(tokens: Token[], at: number): boolean {
  const { text, capital } = tokens[at] as Token
  return (
    capital && at === 0 && !tokens[1]?.capital && isUsuallyName(stem(text)) === false && !speaking.test(text)
  )
}

const speaking = wholeWord(inAll(grammarWords, 'subjectOpeners').map(capitalised))

const irregular = wholeWord(inAll(grammarWords, 'irregular'))

/** Where the words for someone end: at a mark, a verb or a link. */
function endOfNoun(tokens: Token[], from: number): number {
  const end = endOfPhrase(tokens, from, 'en')
  for (let i = from + 1; i < end; i++) {
    const { lower, capital } = tokens[i] as Token
    if (!capital && (irregular.test(lower) || /(?:[^e]ed|ly)$|n?['’](?:t|ve|d|ll|re)$/.test(lower))) return i
  }
  return end
}
