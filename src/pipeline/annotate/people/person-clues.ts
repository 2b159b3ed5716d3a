import { givenNames, givenOfSyllables } from '../../../language/names/data/given-names.ts'
import { capitalRuns, type Run } from '../names/capital-runs.ts'
import { endOfName, headOf, type NamePlace, pastStrangeWord } from '../names/head-of-name.ts'
import { nameOfRun } from '../names/named-things.ts'
import { bodyWords } from '../organisations/data/organisations.ts'
import type { Token } from '../tokens.ts'
import { personEvidence } from './person-evidence.ts'
import { roleBeside } from './role-beside.ts'
import { type RoleDescription, roleDescriptionAt } from './role-description.ts'
import { isHonorific, isTitle } from './titles.ts'

/** Why a run of capitalised words is a person, with the name and what stands with it. */
export interface PersonClue {
  name: string
  words: string[]
  /** As in the text: `Russian President`. */
  title: string | null
  role: RoleDescription | null
  reason: string
}

/** All clues of one sentence. `stop` tells tokens that are read otherwise: times and organisations. */
export function personClues(place: NamePlace, stop: (token: Token) => boolean): PersonClue[] {
  return capitalRuns(place.tokens, stop).flatMap((run) => {
    if (place.things.has(nameOfRun(place.tokens, run))) return []
    const head = headOf(place, run)
    const at = head.title ? head.at : pastStrangeWord(place, { from: head.at, to: run.to })
    const to = endOfName(place, { from: at, to: run.to })
    if (to <= at || place.tokens.slice(at, to).filter(({ capital }) => capital).length > 5) return []
    if (!place.tokens.slice(at, to).every((_, i) => mayBeName(place.tokens, at + i, at))) return []
    const reason = personEvidence(place, { from: at, to }, head.title)
    return reason ? [clueOf(place, { from: at, to }, { title: head.title, reason })] : []
  })
}

/**
 * Capitals throughout are an abbreviation, unless they count kings (`Harald VI`) or are an initial. A word for a role
 * ends a name only after a given name: `Stephen King`.
 */
function mayBeName(tokens: Token[], i: number, first: number): boolean {
  const { text, lower, upper } = tokens[i] as Token
  if (i === first && !isNameStart(tokens, i)) return false
  if (upper && !/^[IVX]+$/.test(text) && !text.includes('.')) return false
  if (!/^[\p{L}\p{M}'’.-]+$/u.test(text) || bodyWords.has(lower)) return false
  const isSon = text === 'Son' && givenOfSyllables.test(tokens[i + 1]?.text ?? '')
  const isInitial = /^\p{Lu}$/u.test(text)
  // `Don Robertson`: a given name outside Spanish, where it is a form of address that is cut off before.
  const isGiven = i === first && lower === 'don'
  return (
    !isTitle(lower) ||
    isInitial ||
    isGiven ||
    isSon ||
    (i > first && givenNames.has(tokens[i - 1]?.lower ?? ''))
  )
}

/** A particle begins a name only after a form of address: `Ms van der Meer`, but not `der Deutschen`. */
function isNameStart(tokens: Token[], i: number): boolean {
  return (
    tokens[i]?.capital === true ||
    (tokens[i - 1]?.capital === true && isHonorific(tokens[i - 1]?.lower ?? ''))
  )
}

function clueOf(
  place: NamePlace,
  { from, to }: Run,
  { title, reason }: { title: Run | null; reason: string },
): PersonClue {
  const { tokens, text, language } = place
  const slice = (run: Run) => text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end)
  const name = slice({ from, to })
  const role = title
    ? roleDescriptionAt(tokens, title.from, language)
    : roleBeside(tokens, { from, to }, language)
  return { name, words: name.split(/\s+/u).map(bare), title: title && slice(title), role, reason }
}

/** A nickname within a name without its marks. */
function bare(word: string): string {
  return word.replace(/^["“‘']|["”’']$/gu, '')
}
