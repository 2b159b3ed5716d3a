import { grammarWords, timeWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { wholeWord } from '../../../../language/patterns.ts'
import { joined } from '../../names/capital-runs.ts'
import type { ReadingLanguage } from '../../reading.ts'
import type { Token } from '../../tokens.ts'
import { type ReportingWords, reportingWords } from '../reporting-words.ts'

const stops = new Set(inAll(grammarWords, 'stops'))
const weekday = wholeWord(inAll(timeWords, 'weekdays'))
const linking = wholeWord(inAll(grammarWords, 'linking'))
const and = wholeWord(inAll(grammarWords, 'and'))
const aside = wholeWord(inAll(grammarWords, 'asides'))
const joins = wholeWord(inAll(grammarWords, 'joins'))
const being = wholeWord(inAll(grammarWords, 'being'))
const possessive = wholeWord([...inAll(grammarWords, 'possessives'), 'other'])
const openers = new Set(inAll(grammarWords, 'openers'))

/** The end (exclusive) of the words for someone that begin at token `from`: until a mark, a verb or a link word. */
export function endOfPhrase(tokens: Token[], from: number, language: ReadingLanguage): number {
  const words = reportingWords[language]
  let to = from
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to]
    if (!token || (to > from && !isPlain(token) && !joined(tokens[to - 1] as Token, token))) break
    if (to > from && isAside(tokens, to, language)) break
    const isArticle = language === 'en' && token.lower === 'a'
    if (!isArticle && !continues(tokens, to, from, words)) break
    // A German verb is the first small word after the noun: `Nach Angaben der Feuerwehr standen`.
    if (
      language === 'de' &&
      to > from &&
      !token.capital &&
      tokens[to - 1]?.capital &&
      !linking.test(token.lower)
    )
      break
    to++
  }
  while (to > from && linking.test(tokens[to - 1]?.lower ?? '')) to--
  return to
}

/** What is told of how or when, after a name: `said Anna Weber | angrily`, `dijo Ana Ruiz | el lunes`. */
function isAside(tokens: Token[], at: number, language: ReadingLanguage): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before?.capital || !token || token.capital) return false
  if (language === 'es' && /^(?:el|la)$/.test(token.lower)) return weekday.test(next?.lower ?? '')
  return isAdverb(token) || aside.test(token.lower)
}

function continues(tokens: Token[], at: number, from: number, words: ReportingWords): boolean {
  const { lower, capital } = tokens[at] as Token
  if (weekday.test(lower)) return false
  if (and.test(lower)) return at > from && joinsSources(tokens[at + 1], tokens[at + 2], words)
  if (linking.test(lower) && at > from) return true
  if (at > from && !capital && lower !== 'reports' && (words.say.has(lower) || words.report.has(lower)))
    return false
  return !stops.has(lower) || (capital && at > from)
}

/** `the United States and its allies`, `police and local media`: two sources rather than a new clause. */
function joinsSources(next: Token | undefined, afterNext: Token | undefined, words: ReportingWords): boolean {
  if (!next || /[,;:]/.test(next.gap)) return false
  if (next.capital) return !(afterNext && being.test(afterNext.lower))
  return joins.test(next.lower) && !words.say.has(afterNext?.lower ?? '')
}

const adverbs = new Set(
  'also later then earlier afterward afterwards thereafter nevertheless nonetheless already repeatedly previously now still recently publicly simply further reportedly often always never sometimes once first again soon even ever just'.split(
    ' ',
  ),
)

/** Whether a word may stand between who acts and the verb: `later`, `repeatedly`. */
export function isAdverb(token: Token | undefined): boolean {
  if (!token || token.capital) return false
  return (
    adverbs.has(token.lower) ||
    (/ly$/.test(token.lower) && !/^(?:family|assembly|ally|reply|supply|bully)$/.test(token.lower))
  )
}

/** The start of the words for who acts, which end before the verb at token `verb`; equal to `verb` where there are none. */
export function startOfSubject(tokens: Token[], verb: number): number {
  let end = verb
  while (end > 0 && isAdverb(tokens[end - 1]) && isPlain(tokens[end])) end--
  if (end > 0 && !isPlain(tokens[end]) && tokens[end]?.gap !== ' (') return verb
  let from = end
  while (
    from > 0 &&
    (from === end || isPlain(tokens[from]) || joined(tokens[from - 1] as Token, tokens[from] as Token)) &&
    !opensClause(tokens, from - 1)
  )
    from--
  if (from > 0 && !isPlain(tokens[from]) && from === end) return verb
  if (
    /^(?:both|all|each|himself|herself|themselves)$/.test(tokens[end - 1]?.lower ?? '') &&
    tokens[end - 2]?.capital
  )
    from = withOther(tokens, from)
  if (pronouns.test(tokens[end - 1]?.lower ?? '')) return end - 1
  from = fromDeterminer(tokens, from, end)
  return withoutWeekday(tokens, from, end) ? from : verb
}

/** `Miller and Kane both said`: both names. */
function withOther(tokens: Token[], from: number): number {
  if (tokens[from - 1]?.lower !== 'and') return from
  let first = from - 1
  while (
    first > 0 &&
    tokens[first - 1]?.capital &&
    joined(tokens[first - 1] as Token, tokens[first] as Token)
  )
    first--
  return first < from - 1 ? first : from
}

/** `Rep. Ann Lowe (D-Ohio) said`: the token at which a bracket before token `at` opens; `at` where there is none. */
export function startOfBracket(tokens: Token[], at: number): number {
  if (!/^[^(]*\) $/.test(tokens[at]?.gap ?? '')) return at
  for (let i = at - 1; i > Math.max(0, at - 8); i--) if (/ \($/.test(tokens[i]?.gap ?? '')) return i
  return at
}

const pronouns = /^(?:it|he|she|they|i|we|you)$/
const determiner = /^(?:the|an?|this|his|her|their|its|some|one|many|several|another)$/
const binds =
  /^(?:of|in|at|for|from|on|with|by|to|and|or|all|both|near|than|about|over|against|under|into|between|among|around|outside|inside|through|behind|beside)$/

/** Two noun phrases side by side are not one: `an inquiry | the minister said`. */
function fromDeterminer(tokens: Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const before = tokens[i - 1] as Token
    if (determiner.test(tokens[i]?.lower ?? '') && !before.capital && !binds.test(before.lower)) return i
  }
  return from
}

/** `and` begins a new clause, but not before `its allies`: those belong to what stands before. */
function opensClause(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (!openers.has(lower) || joinsHouses(tokens, at)) return false
  return !and.test(lower) || !possessive.test(tokens[at + 1]?.lower ?? '')
}

/** `Analysts at Goldman Sachs and JP Morgan`: one group of people, of two houses. */
function joinsHouses(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and' || !tokens[at - 1]?.capital || !tokens[at + 1]?.capital) return false
  for (let i = at - 1; i > Math.max(0, at - 6); i--) {
    if (tokens[i]?.lower === 'at')
      return /^(?:analyst|economist|strategist|researcher|scientist|expert|trader|lawyer|doctor|official)s$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    if (!tokens[i]?.capital) return false
  }
  return false
}

function withoutWeekday(tokens: Token[], from: number, end: number): boolean {
  return end > from && end - from <= 14 && !tokens.slice(from, end).some(({ lower }) => weekday.test(lower))
}

function isPlain(token: Token | undefined): boolean {
  return token === undefined || /^(?:['’]s?)?[ \u00a0\u202f-]*$/u.test(token.gap)
}
