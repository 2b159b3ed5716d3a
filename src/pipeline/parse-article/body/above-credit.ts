import type { Line } from '../lines/line.ts'
import { isCreditAlone } from './captions.ts'

/** What a picture shows is told in so many words; without a full stop, fewer may be an item of a list. */
const told = { fewest: 6, fewestOpen: 8, most: 25 }

/** First and last name, or two words of a house. */
const fullName = /\p{Lu}[\p{L}.'’-]+ (?:\p{Ll}{2,3} )?\p{Lu}/u
/** `Jane Doe/Reuters`, `JANE DOE (REUTERS)`, `Photo: Jane Doe`. */
const sureCredit = /[/(:]/
/** It is told in one sentence, introduces nothing, and speaks neither of who writes nor to who reads. */
const otherwise = /[.!?…]["”’»]*\s|[:!?]/u
const persons = new Set(['i', 'we', 'us', 'our', 'you', 'your'])

/**
 * Whether a line tells what the picture shows whose maker the line right below names in full: `Dockers wait at the gate on Monday.` above
 * `Jane Doe/Reuters`. Titles of products, whose makers are named below them, have most words capitalised. Asked of text alone, and of what
 * stands between pieces of it: tags tell of captions themselves, and a lead may stand above a picture whose maker alone is named.
 */
export function isAboveCredit(line: Line, below: Line | undefined): boolean {
  if (!below || below.index !== line.index + 1 || !isCreditAlone(below) || !fullName.test(below.text))
    return false
  const { words, endsSentence, tokens, text, facts } = line
  if (words < (endsSentence ? told.fewest : told.fewestOpen) || words > told.most) return false
  if (!endsSentence && !sureCredit.test(below.text)) return false
  if (otherwise.test(text) || facts.some((word) => persons.has(word.text))) return false
  return tokens.filter((token) => /^\p{Lu}/u.test(token)).length * 2 <= tokens.length
}
