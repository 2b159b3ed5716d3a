import { givenNames } from '../../../language/names/data/given-names.ts'
import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import type { Run } from '../names/capital-runs.ts'
import { isTitle } from '../people/titles.ts'
import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'
import {
  germanTown,
  landforms,
  links,
  local,
  movement,
  notPlaces,
  ofPlaces,
  placeKinds,
  placeOpeners,
} from './place-words.ts'

/** Whether words beside or within a run of capitalised words show it to be a place that our list does not know. */
export function isPlaceByClue(tokens: Token[], run: Run, language: ReadingLanguage): boolean {
  const last = tokens[run.to - 1]
  if (!mayBePlace(tokens, run) || !last) return false
  if (byOwnWords(tokens, run, language)) return true
  const [previous, first] = [tokens[run.from - 1], tokens[run.from]]
  if (!previous || !first || !/^\s$/.test(first.gap) || last.possessive || run.to - run.from > 3) return false
  return byWordsBefore(tokens, run, language)
}

function mayBePlace(tokens: Token[], { from, to }: Run): boolean {
  return tokens
    .slice(from, to)
    .every(({ lower, upper, text }) => !(notPlaces.test(lower) || upper || isTitle(lower) || /\d/.test(text)))
}

/** `Port Skerrow`, `River Wharfe`; `Marrow Creek`, `Malin Head`: a word for a place is part of the name. */
function byOwnWords(tokens: Token[], { from, to }: Run, language: ReadingLanguage): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (language !== 'en' || !first || !last || to - from < 2 || to - from > 3) return false
  if (placeOpeners.test(first.lower)) return true
  return landforms.test(last.lower) && !givenNames.has(first.lower) && first.capital
}

function byWordsBefore(tokens: Token[], { from, to }: Run, language: ReadingLanguage): boolean {
  const [before, previous, next] = [tokens[from - 2], tokens[from - 1], tokens[to]]
  if (!previous) return false
  const isOf = /^(?:of|von|de|d['’])$/u.test(previous.lower)
  const kind = isOf ? before : previous
  if (kind && placeKinds.test(kind.lower)) return true
  if (isOf && before && ofPlaces.test(before.lower)) return true
  if (previous.lower === 'to' && movement.test(before?.lower ?? '')) return true
  if (language === 'de') return germanTown(previous.lower, tokens[from]?.text ?? '')
  if (!local[language].test(previous.lower)) return isBeforeKnown(tokens, { from, to }, language)
  // `in Labour ranks`: a word right after it in small letters, which is no verb or link, is what the preposition governs.
  return !next || !/^\s$/.test(next.gap) || isLink(next.lower)
}

/** `from Marlow, England`. */
function isBeforeKnown(tokens: Token[], { from, to }: Run, language: ReadingLanguage): boolean {
  const isPlaced = /^(?:from|to|at|of|around)$/.test(tokens[from - 1]?.lower ?? '')
  return (
    isPlaced &&
    /^,\s$/.test(tokens[to]?.gap ?? '') &&
    lookUpPlace(tokens, to, language)?.place.through === 'name'
  )
}

function isLink(word: string): boolean {
  return links.test(word) || /ed$/.test(word)
}
