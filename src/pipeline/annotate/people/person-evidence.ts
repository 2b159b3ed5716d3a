import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { familyNamesFirst } from '../../../language/names/data/family-names-first.ts'
import { givenNames, givenOfSyllables } from '../../../language/names/data/given-names.ts'
import { wholeWord } from '../../../language/patterns.ts'
import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { isUsuallyName } from '../../../language/words/rarity.ts'
import { stem } from '../../../language/words/stems.ts'
import { opensSentence, type Run } from '../names/capital-runs.ts'
import type { NamePlace } from '../names/head-of-name.ts'
import { isNamedPlace } from '../places/named-place.ts'
import type { Token } from '../tokens.ts'
import { kinRoles } from './data/roles.ts'
import { roleInApposition } from './role-beside.ts'
import { speaksHere } from './speaks-here.ts'
import { isEverydayRole, isHonorific, roleEndingAt } from './titles.ts'

const notFamilyName = wholeWord(inAll(nameWords, 'notFamilyNames'))

const kin = new Set(kinRoles)

/** Why the words `[from, to)` are a person's name, in words for the reader; null where nothing says so. */
export function personEvidence(place: NamePlace, name: Run, title: Run | null): string | null {
  const { tokens, text } = place
  if (title && isTrusted(place, title, name))
    return `stands after '${text.slice(tokens[title.from]?.start, tokens[title.to - 1]?.end)}'`
  if (name.to - name.from < 2 || isNamedPlace(tokens, name)) return null
  return byForm(place, name) ?? (place.language === 'de' ? null : bySurroundings(place, name))
}

/** A role in small letters needs a name of two words, unless it is a head of state's: `host` may precede much else. */
function isTrusted(place: NamePlace, title: Run, name: Run): boolean {
  const { tokens } = place
  const [last, length] = [tokens[title.to - 1], name.to - name.from]
  const role = roleEndingAt(tokens, title.to)
  // `St Cuthbert's` is mostly a school, `St. Albans` a town.
  if (title.to - title.from === 1 && last?.lower === 'st') return false
  if (!last || !role) return length > 1 || isHonorific(last?.lower ?? '') || last?.capital === true
  if (kin.has(role.role) && isSomeones(place, title)) return true
  if (isEverydayRole(role.role))
    return (
      length > 1 &&
      !(isOrdinary(place, name.from) && isOrdinary(place, name.to - 1)) &&
      (!last.capital || place.language === 'de' || opensSentence(tokens, title.from))
    )
  return length > 1 || role.head || isHonorific(last.lower) || last.capital
}

/** `his wife`, `Ann's son`. */
function isSomeones({ tokens }: NamePlace, { from }: Run): boolean {
  const before = tokens[from - 1]
  return before !== undefined && (/^(?:his|her|their|my)$/.test(before.lower) || before.possessive)
}

/** `Ross County`, `Roman Catholic`, `Virginia Beach`: what stands after a given name here is nobody's family name. */
function isNoFamilyName(lower: string): boolean {
  return notFamilyName.test(lower)
}

/** What the words of the name themselves tell. */
function byForm({ tokens, language }: NamePlace, { from, to }: Run): string | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || isNoFamilyName(last.lower)) return null
  if (givenNames.has(first.lower) && !first.upper) return `begins with the given name '${first.text}'`
  if (familyNamesFirst.has(first.lower) && to - from <= 3 && language !== 'de')
    return `begins with the family name '${first.text}'`
  const isInitial = ({ text }: Token) => /^\p{Lu}\.?$/u.test(text)
  const initials = /^(?:\p{Lu}\.){1,2}\p{Lu}$/u.test(first.text) || tokens.slice(from, to - 1).some(isInitial)
  if (initials && last.text.length > 1 && !/^(?:Blvd|Ave|St|Rd|Street|Avenue|Road)$/.test(last.text))
    return 'holds an initial'
  if (to - from === 2 && givenOfSyllables.test(last.text)) return `ends with the given name '${last.text}'`
  return null
}

/** What the sentence or the article says beside the name. */
function bySurroundings(place: NamePlace, name: Run): string | null {
  const { tokens, text, voices, language } = place
  const { from, to } = name
  if (opensSentence(tokens, from) && !tokens[from + 1]?.capital) return null
  const last = tokens[to - 1]
  // A team or a ship has an article: `head coach of the Portland Trail Blazers`.
  if (!last || /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '')) return null
  const rest = text.slice(last.end)
  if (/^(?:,\s+(?:aged\s+)?\d{1,2}(?:,|\.$|\s+ans\b)|\s+\(\d{1,2}\))/.test(rest)) return 'an age follows'
  if (/^,\s+(?:who|whose|qui|dont|quien|cuyo)\b/.test(rest) && !isOrdinary(place, from))
    return "a clause with 'who' follows"
  if (roleInApposition(tokens, name)) return 'stands beside a role, between commas'
  if (isOrdinary(place, from) || isOrdinary(place, to - 1) || lookUpPlace(tokens, from, language)) return null
  if (voices.has(last.text)) return `'${last.text}' stands for someone elsewhere in the report`
  return speaksHere(place, name)
}

/** An everyday word that is seldom part of a name: `Patient Safety`. Our table of words is English. */
function isOrdinary({ tokens, language }: NamePlace, at: number): boolean {
  return language === 'en' && isUsuallyName(stem(tokens[at]?.text ?? '')) === false
}
