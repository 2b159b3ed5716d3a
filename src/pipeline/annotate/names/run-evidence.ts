import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { givenNames } from '../../../language/names/data/given-names.ts'
import { anyOf } from '../../../language/patterns.ts'
import { countryName, lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { isUsuallyName } from '../../../language/words/rarity.ts'
import { stem } from '../../../language/words/stems.ts'
import { companyNouns } from '../organisations/data/company-words.ts'
import { bodyWords, lastBodyWords } from '../organisations/data/organisations.ts'
import { mensNames, womensNames } from '../people/data/given-name-genders.ts'
import { isTitle, roleEndingAt, roleStartingAt } from '../people/titles.ts'
import { reportingWords } from '../speech/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { opensSentence, type Run } from './capital-runs.ts'
import { companyEndings, onPlaces, placeEndings, players, rivalWords, teamWords } from './data/name-clues.ts'

const familyEndings = new RegExp(`${anyOf(inAll(nameWords, 'familyEndings'))}$`, 'u')

/** Where a run of capitalised words stands: its sentence, whether that is a line of names and numbers, and in a report of sport. */
export interface RunPlace {
  tokens: Token[]
  run: Run
  isLine: boolean
  isSport: boolean
}

/** What the words of a run themselves tell, whatever stands around them. */
export function shapeOf(tokens: Token[], { from, to }: Run): string[] {
  const words = tokens.slice(from, to)
  const [first, last] = [words[0] as Token, words.at(-1) as Token]
  const length = words.length
  const found = [`words ${Math.min(length, 4)}`]
  if (givenNames.has(first.lower) && length > 1) found.push('begins with a given name')
  if (length === 1 && givenNames.has(first.lower)) found.push('is a given name')
  if ((mensNames.has(first.lower) || womensNames.has(first.lower)) && length > 1)
    found.push('begins with a usual given name')
  if (length > 1 && givenNames.has((words[1] as Token).lower)) found.push('second is a given name')
  if (words.some(({ text }) => /^\p{Lu}\.?$/u.test(text))) found.push('holds an initial')
  if (length === 1 && first.upper && first.text.length <= 5) found.push('abbreviation')
  else if (words.some(({ upper, text }) => upper && text.length <= 5 && !/^[IVX]+$/.test(text)))
    found.push('holds an abbreviation')
  if (
    words.some(
      ({ text }) => /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|O['’]|D['’]|[Ll]e|De|Di)\p{Lu}/u.test(text),
    )
  )
    found.push('capital within a word')
  if (words.some(({ text }) => /\d/.test(text))) found.push('holds a digit')
  if (words.some(({ text }) => text.includes('-'))) found.push('holds a hyphen')
  if (words.some(({ capital }) => !capital)) found.push('holds a small word')
  if (words.some(({ lower }) => bodyWords.has(lower))) found.push('holds a word for a body')
  if (lastBodyWords.has(last.lower)) found.push('ends with a word for a body')
  if (companyEndings.has(last.lower)) found.push('ends as companies do')
  if (teamWords.has(last.lower)) found.push('ends as teams do')
  if (familyEndings.test(last.lower)) found.push('ends as family names do')
  if (placeEndings.test(last.lower)) found.push('ends as places do')
  if (words.some(({ lower }) => isTitle(lower))) found.push('holds a role')
  found.push(...familiar(words), ...placed(tokens, { from, to }))
  return found
}

/** Whether the words are known to English, and as names. */
function familiar(words: Token[]): string[] {
  const known = words.map(({ text }) => isUsuallyName(stem(text)))
  const found: string[] = []
  if (known[0] === false) found.push('first is an everyday word')
  if (known.at(-1) === false) found.push('last is an everyday word')
  if (known.every((usual) => usual === false)) found.push('all are everyday words')
  if (known.every((usual) => usual === null)) found.push('all are rare')
  return found
}

function placed(tokens: Token[], { from, to }: Run): string[] {
  const first = lookUpPlace(tokens, from, 'en')
  const found: string[] = []
  if (first && first.length === to - from) {
    const { name, country, through } = first.place
    const isCountry = country !== null && countryName(country) === name
    found.push(through === 'demonym' ? 'is a people' : isCountry ? 'is a country' : 'is a known place')
  } else if (first)
    found.push(first.place.through === 'demonym' ? 'begins with a people' : 'begins with a place')
  const last = to - from > 1 ? lookUpPlace(tokens, to - 1, 'en') : null
  if (last?.length === 1) found.push('ends with a place')
  return found
}

const { say, report, tell } = reportingWords.en

/** What stands beside a run. */
export function surroundingsOf({ tokens, run, isLine, isSport }: RunPlace): string[] {
  const found = [...before(tokens, run), ...after(tokens, run)]
  const kind = isSport ? 'results' : 'figures'
  if (isLine) found.push(`in a line of ${kind}`)
  if (isLine && run.to - run.from === 1) found.push(`alone in a line of ${kind}`)
  return isSport ? found : found.map((clue) => (clue === 'a number follows' ? 'a figure follows' : clue))
}

function before(tokens: Token[], { from }: Run): string[] {
  const [token, previous, second] = [tokens[from] as Token, tokens[from - 1], tokens[from - 2]]
  if (!previous || opensSentence(tokens, from)) return ['opens the sentence']
  const { gap } = token
  const found: string[] = []
  if (/\(/.test(gap)) found.push('after a bracket')
  if (/,/.test(gap)) found.push('after a comma')
  if (/[–—-]/.test(gap)) found.push('after a dash')
  if (/^\d/.test(previous.text)) found.push('after a number')
  if (!/^[ \u00a0]$/u.test(gap)) return found
  const { lower } = previous
  if (/^(?:the|a|an)$/.test(lower)) found.push(lower === 'the' ? 'after the' : 'after a')
  if (/^(?:in|near|outside|across|throughout)$/.test(lower)) found.push('after in')
  if (/^(?:at|from|to|into|via)$/.test(lower)) found.push(`after ${lower}`)
  if (/^(?:of|by|with|for|and|as|on)$/.test(lower)) found.push(`after ${lower}`)
  if (rivalWords.has(lower)) found.push('after words of a contest')
  if (!previous.capital && (say.has(lower) || report.has(lower) || tell.has(lower)))
    found.push('after a verb of saying')
  if (roleEndingAt(tokens, from)) found.push('after a role')
  if (players.has(lower)) found.push('after a player')
  if (companyNouns.has(lower)) found.push('after a word for companies')
  if (onPlaces.has(lower)) found.push('after a word for places')
  if (/^(?:of|in|at)$/.test(lower) && onPlaces.has(second?.lower ?? '')) found.push('after a word for places')
  if (lookUpPlace(tokens, from - 1, 'en')?.place.through === 'demonym') found.push('after a people')
  return found
}

function after(tokens: Token[], { to }: Run): string[] {
  const [last, next, second] = [tokens[to - 1] as Token, tokens[to], tokens[to + 1]]
  if (!next) return ['ends the sentence']
  const found: string[] = []
  if (last.possessive || next.lower === "'s") found.push('owns')
  const { gap, lower } = next
  if (/\(/.test(gap)) {
    if (lookUpPlace(tokens, to, 'en')) found.push('a place in brackets follows')
    else if (next.capital && !next.upper) found.push('a name in brackets follows')
    else if (/^\d/.test(next.text)) found.push('a number in brackets follows')
    else if (next.upper) found.push('an abbreviation in brackets follows')
  }
  if (/\)/.test(gap)) found.push('a bracket closes')
  if (/,/.test(gap)) found.push(...afterComma(tokens, to))
  if (/^\d/.test(next.text) && !/[,(]/.test(gap)) found.push('a number follows')
  if (!/^[ \u00a0]$/u.test(gap)) return found
  if (!next.capital && (say.has(lower) || report.has(lower) || tell.has(lower))) found.push('says something')
  else if (!next.capital && /ed$/.test(lower)) found.push('does something')
  if (/^(?:is|was|has|had|will|would|could|can|may|were|are|have)$/.test(lower)) found.push('is something')
  if (
    /^(?:shares?|stock|analysts?|executives?|officials?|spokes\p{L}+|group|unit|subsidiary|plant|factory)$/u.test(
      lower,
    )
  )
    found.push('a word of business follows')
  if (players.has(lower) || rivalWords.has(lower)) found.push('words of a contest follow')
  if (roleStartingAt(tokens, to)) found.push('a role follows')
  if (/^(?:who|whose)$/.test(lower)) found.push('who follows')
  if (lower === 'and') found.push('and follows')
  if (second && next.capital) found.push('a capital follows')
  return found
}

function afterComma(tokens: Token[], at: number): string[] {
  const next = tokens[at] as Token
  if (/^\d{2}$/.test(next.text)) return ['an age follows']
  if (lookUpPlace(tokens, at, 'en')) return ['a place follows the comma']
  if (/^(?:who|whose)$/.test(next.lower)) return ['who follows']
  if (/^(?:which|where)$/.test(next.lower)) return ['which follows']
  return roleStartingAt(tokens, /^(?:the|an?)$/.test(next.lower) ? at + 1 : at)
    ? ['a role follows the comma']
    : ['a comma follows']
}
