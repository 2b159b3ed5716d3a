import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { givenNames } from '../../../language/names/data/given-names.ts'
import { wholeWord } from '../../../language/patterns.ts'
import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { isTitle } from '../people/titles.ts'
import type { Token } from '../tokens.ts'
import { isOpener, joined } from './capital-runs.ts'
import { onPlaces } from './data/name-clues.ts'

/** Whether a token is read as part of something else: a person, a body, a time. */
export type IsRead = (token: Token) => boolean

/**
 * Whether the name of a place is only part of a longer name: `Paris` of `Paris Hilton`, `Sheffield` of `Sheffield Shield`,
 * `Houston` of `Whitney Houston`. Not before a role, another place or what is read otherwise (`Berlin Police`), nor in
 * German, whose nouns are capitalised, nor where nearly all words are.
 */
export function isPartOfName(
  tokens: Token[],
  { at, length }: { at: number; length: number },
  { language, isRead }: { language: string; isRead: IsRead },
): boolean {
  const [before, first, last, next] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + length - 1],
    tokens[at + length],
  ]
  if (language === 'de' || !first || !last || first.upper || isTitleCase(tokens)) return false
  if (before?.capital && joined(before, first) && !before.possessive && givenNames.has(before.lower))
    return !isOpener(before)
  if (!next?.capital || last.possessive || !/^[ \u00a0]$/u.test(next.gap) || isRead(next)) return false
  if (isTitle(next.lower) || onPlaces.has(next.lower) || parties.test(next.lower) || next.upper) return false
  return lookUpPlace(tokens, at + length, language) === null && !isOpener(next)
}

/** `Texas Republicans` are of Texas. */
const parties = wholeWord(inAll(nameWords, 'afterAdjectives'))

function isTitleCase(tokens: Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 2)
  return long.length > 4 && long.filter(({ capital }) => capital).length >= 0.8 * long.length
}
