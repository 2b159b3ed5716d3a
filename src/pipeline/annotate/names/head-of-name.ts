import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { givenNames, givenOfSyllables } from '../../../language/names/data/given-names.ts'
import { wholeWord } from '../../../language/patterns.ts'
import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { isHonorific, type Role, roleEndingAt, roleStartingAt } from '../people/titles.ts'
import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'
import type { Run } from './capital-runs.ts'

const ownAddress = wholeWord(inAll(nameWords, 'ownAddress'))

/** A sentence in which people may be named, with what the whole article tells of names. */
export interface NamePlace {
  tokens: Token[]
  text: string
  language: ReadingLanguage
  /** Words that alone, or after a form of address, stand for someone elsewhere in the article (see `voices.ts`). */
  voices: Set<string>
  /** Names of ships and the like, which people bear too (see `named-things.ts`). */
  things: Set<string>
}

/** Where a name begins in a run of capitalised words, and the title before it. */
export interface Head {
  at: number
  title: Run | null
}

/** What stands before the name in the run (`Russian President`), or in small letters before it (`dictator`). */
export function headOf({ tokens, language }: NamePlace, { from, to }: Run): Head {
  if (isSonTheName(tokens, { from, to })) return { at: from, title: null }
  let at = from
  let titled = false
  while (at < to) {
    const role = roleStartingAt(tokens, at)
    const honorific = isAddress(tokens[at], language) ? at + 1 : null
    const place = titled || role ? null : lookUpPlace(tokens, at, language)
    const next = role?.to ?? honorific ?? (place && !place.place.weak ? at + place.length : null)
    if (next === null || next > to) break
    if (role || honorific) titled = true
    at = next
  }
  if (titled) return { at, title: { from: withCountry(tokens, from, language), to: at } }
  const inside = roleInside(tokens, { from: at, to }, language)
  if (inside) {
    const first = Math.min(from, inside.from)
    return { at: inside.to, title: { from: withCountry(tokens, first, language), to: inside.to } }
  }
  const before = at === from && /^ $/.test(tokens[from]?.gap ?? '') ? roleEndingAt(tokens, from) : null
  return { at, title: before && { from: withCountry(tokens, before.from, language), to: from } }
}

/** A form of address of this language: `M. Morel` in French, `Don Luis` in Spanish; elsewhere an initial and a name. */
function isAddress(token: Token | undefined, language: string): boolean {
  const lower = token?.lower ?? ''
  return isHonorific(lower) && !isForeign(lower, language)
}

function isForeign(word: string, language: string): boolean {
  return (word === 'm' && language !== 'fr') || (ownAddress.test(word) && language !== 'es')
}

/** `Son Min-jae`: the family name, not someone's son. */
function isSonTheName(tokens: Token[], { from, to }: Run): boolean {
  return (
    to - from === 2 && tokens[from]?.text === 'Son' && givenOfSyllables.test(tokens[from + 1]?.text ?? '')
  )
}

/** A role within a run, as in `Harbour Patrol Officer Ann Lowe`: the name follows it. */
function roleInside(tokens: Token[], { from, to }: Run, language: string): Role | null {
  for (let end = to - 1; end > from; end--) {
    const role = roleEndingAt(tokens, end)
    // It may begin before the run: `Secretary of State Ann Lowe`.
    if (role && isForeign(role.role, language)) continue
    if (role && role.from !== from && (!isHonorific(role.role) || end - from > 1)) return role
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
export function pastStrangeWord({ tokens, language }: NamePlace, { from, to }: Run): number {
  for (let i = from; i < to - 1; i++) {
    if (givenNames.has(tokens[i]?.lower ?? '')) return i
    if (language !== 'de' && i === from + 1) break
  }
  return from
}

/** Letters after a name (`Harriet Cole KC`) end it; so does, among capitalised German nouns, one family name. */
export function endOfName({ tokens, language }: NamePlace, { from, to }: Run): number {
  let end = to
  while (end - from > 2 && isPostNominal(tokens[end - 1])) end--
  if (language !== 'de') return end
  let i = from
  while (i < end - 1 && (givenNames.has(tokens[i]?.lower ?? '') || tokens[i]?.text.length === 1)) i++
  while (i < end - 1 && !tokens[i]?.capital) i++
  return Math.min(i + 1, end)
}

export function isPostNominal(token: Token | undefined): boolean {
  return /^(?:KC|QC|SC|MP|MSP|MEP|TD|MLA|MBE|OBE|CBE|KBE|DBE|PhD|MD|FRS)$/.test(token?.text ?? '')
}
