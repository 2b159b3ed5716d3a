import { lookUpPlace } from '../../../text/place-lexicon.ts'
import { familyNamesFirst, givenNames } from '../data/given-names.ts'
import { bodyWords } from '../data/organisations.ts'
import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { capitalRuns, opensSentence, type Run } from './capital-runs.ts'
import { isNamedPlace } from './named-place.ts'
import { roleBeside, roleInApposition } from './role-beside.ts'
import { type RoleDescription, roleDescriptionAt } from './role-description.ts'
import { isHonorific, isTitle, type Role, roleEndingAt, roleStartingAt } from './titles.ts'

/** Why a run of capitalised words is a person, with the name and what stands with it. */
export interface PersonClue {
  name: string
  words: string[]
  /** As in the text: `Russian President`. */
  title: string | null
  role: RoleDescription | null
  reason: string
}

interface Place {
  tokens: Token[]
  text: string
  language: ReadingLanguage
}
interface Head {
  /** Where the name begins. */
  at: number
  /** Tokens of the title, `[from, to)`. */
  title: Run | null
}

/** All clues of one sentence. `stop` tells tokens that are read otherwise: times and organisations. */
export function personClues(place: Place, stop: (token: Token) => boolean): PersonClue[] {
  return capitalRuns(place.tokens, stop).flatMap((run) => {
    const head = headOf(place, run)
    const at = head.title ? head.at : pastStrangeWord(place, { from: head.at, to: run.to })
    const to = endOfName(place, { from: at, to: run.to })
    if (to <= at || to - at > 5) return []
    const names = place.tokens.slice(at, to)
    if (!names.every(mayBeName)) return []
    const reason = evidence(place, { from: at, to }, head.title)
    return reason ? [clueOf(place, { from: at, to }, { title: head.title, reason })] : []
  })
}

/** Capitals throughout are an abbreviation, unless they count kings (`Harald VI`) or are an initial. */
function mayBeName({ text, lower, upper }: Token): boolean {
  if (upper && !/^[IVX]+$/.test(text) && !text.includes('.')) return false
  return /^[\p{L}\p{M}'’.-]+$/u.test(text) && !bodyWords.has(lower) && !isTitle(lower)
}

/** What stands before the name in the run (`Russian President`), or in small letters before it (`dictator`). */
function headOf({ tokens, language }: Place, { from, to }: Run): Head {
  let at = from
  let titled = false
  while (at < to) {
    const role = roleStartingAt(tokens, at)
    const honorific = isHonorific(tokens[at]?.lower ?? '') ? at + 1 : null
    const place = titled || role ? null : lookUpPlace(tokens, at, language)
    const next = role?.to ?? honorific ?? (place && !place.place.weak ? at + place.length : null)
    if (next === null || next > to) break
    if (role || honorific) titled = true
    at = next
  }
  if (titled) return { at, title: { from: withCountry(tokens, from, language), to: at } }
  const inside = roleInside(tokens, { from: at, to })
  if (inside) {
    const first = Math.min(from, inside.from)
    return { at: inside.to, title: { from: withCountry(tokens, first, language), to: inside.to } }
  }
  const before = at === from && /^ $/.test(tokens[from]?.gap ?? '') ? roleEndingAt(tokens, from) : null
  return { at, title: before && { from: withCountry(tokens, before.from, language), to: from } }
}

/** A role within a run, as in `Harbour Patrol Officer Ann Lowe`: the name follows it. */
function roleInside(tokens: Token[], { from, to }: Run): Role | null {
  for (let end = to - 1; end > from; end--) {
    const role = roleEndingAt(tokens, end)
    // It may begin before the run: `Secretary of State Ann Lowe`.
    if (role && role.from !== from && !isHonorific(role.role)) return role
  }
  return null
}

/** `North Korean` of `North Korean dictator`, `Vietnam's` of `Vietnam's president`. */
function withCountry(tokens: Token[], from: number, language: string): number {
  for (const length of [3, 2, 1]) {
    const found = from >= length ? lookUpPlace(tokens, from - length, language) : null
    if (found?.length === length && /^(?:['’]s?)?\s+$/u.test(tokens[from]?.gap ?? '')) return from - length
  }
  return from
}

/** A word of another kind before a given name (`Brexiteer Nigel …`) is not part of the name. */
function pastStrangeWord({ tokens, language }: Place, { from, to }: Run): number {
  for (let i = from; i < to - 1; i++) {
    if (givenNames.has(tokens[i]?.lower ?? '')) return i
    if (language !== 'de' && i === from + 1) break
  }
  return from
}

/** German nouns are capitalised too: after the given names, one family name ends the name. */
function endOfName({ tokens, language }: Place, { from, to }: Run): number {
  if (language !== 'de') return to
  let i = from
  while (i < to - 1 && (givenNames.has(tokens[i]?.lower ?? '') || tokens[i]?.text.length === 1)) i++
  while (i < to - 1 && !tokens[i]?.capital) i++
  return Math.min(i + 1, to)
}

function evidence(place: Place, { from, to }: Run, title: Run | null): string | null {
  const { tokens, text, language } = place
  const length = to - from
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return null
  if (title && isTrusted(tokens, title, length))
    return `stands after '${text.slice(tokens[title.from]?.start, tokens[title.to - 1]?.end)}'`
  if (length < 2 || isNamedPlace(tokens, { from, to })) return null
  if (givenNames.has(first.lower) && !first.upper) return `begins with the given name '${first.text}'`
  if (familyNamesFirst.has(first.lower) && length <= 3 && language !== 'de')
    return `begins with the family name '${first.text}'`
  if (tokens.slice(from, to - 1).some((token) => /^\p{Lu}\.?$/u.test(token.text)) && last.text.length > 1)
    return 'holds an initial'
  if (language === 'de' || opensHeading(place, from)) return null
  const rest = text.slice(last.end)
  if (/^(?:,\s+(?:aged\s+)?\d{1,2},|\s+\(\d{1,2}\))/.test(rest)) return 'an age follows'
  if (/^,\s+(?:who|whose|qui|dont|quien|cuyo)\b/.test(rest)) return "a clause with 'who' follows"
  if (roleInApposition(tokens, { from, to })) return 'stands beside a role, between commas'
  return null
}

function opensHeading({ tokens }: Place, from: number): boolean {
  return opensSentence(tokens, from) && !tokens[from + 1]?.capital
}

/** A role in small letters needs a name of two words, unless it is a head of state's: `host` may precede much else. */
function isTrusted(tokens: Token[], title: Run, length: number): boolean {
  const role = roleEndingAt(tokens, title.to)
  const capital = tokens[title.to - 1]?.capital
  return (
    length > 1 || role?.head === true || isHonorific(tokens[title.to - 1]?.lower ?? '') || capital === true
  )
}

function clueOf(
  place: Place,
  { from, to }: Run,
  { title, reason }: { title: Run | null; reason: string },
): PersonClue {
  const { tokens, text, language } = place
  const slice = (run: Run) => text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end)
  const name = slice({ from, to })
  const role = title
    ? roleDescriptionAt(tokens, title.from, language)
    : roleBeside(tokens, { from, to }, language)
  return { name, words: name.split(/\s+/u), title: title && slice(title), role, reason }
}
