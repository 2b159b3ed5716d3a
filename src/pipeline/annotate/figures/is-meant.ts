import { figureWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { Token } from '../tokens.ts'
import type { FigurePlace } from './figure-place.ts'
import type { ReadNumber } from './read-number.ts'

const numbered = wholeWord(inAll(figureWords, 'numbered'))

const casualties = wholeWord(inAll(figureWords, 'casualties'))
const firstTime = wholeWord(inAll(figureWords, 'times'))

interface NumberRead {
  number: ReadNumber
  last: ReadNumber
  hasUnit: boolean
  hasNoun: boolean
}

/** Whether a number is told as a figure, rather than as part of a turn of speech, a reference or an identifier. */
export function isMeant(place: FigurePlace, { number, last, hasUnit, hasNoun }: NumberRead): boolean {
  const { tokens, words } = place
  const token = tokens[number.first]
  const before = tokens[number.first - 1]
  const after = tokens[last.next]
  if (!token) return false
  if (number.ordinal) return hasNoun && (number.value > 1 || firstTime.test(after?.lower ?? ''))
  if (isIdentifier(token, before, hasNoun || hasUnit)) return false
  if (hasUnit) return true
  if (number.digits) return hasNoun || !isYear(token)
  if (token.capital && number.first > 0 && !/["“„«‘(]/.test(token.gap)) return false
  if (before && words.definite.includes(before.lower) && place.language !== 'de') return false
  if (hasNoun) return true
  if (number.value <= 1) return false
  return casualties.test(after?.lower ?? '') || casualties.test(before?.lower ?? '') || number.value > 100
}

function isYear(token: Token): boolean {
  return /^(?:1[5-9]|20)\d{2}$/.test(token.text)
}

/** `Boeing 737`, `Article 5`, `No. 10`: the number belongs to the name before it. */
function isIdentifier(token: Token, before: Token | undefined, counts: boolean): boolean {
  if (!before || !/^\.?\s+$/.test(token.gap) || !/^\d/.test(token.text)) return false
  if (numbered.test(before.lower)) return true
  // `AK 47 rifles`: capitals before a number make it a type, whatever is counted.
  return (
    before.capital &&
    ((before.start > 0 && !counts) ||
      (before.upper && /^\d{2,3}$/.test(token.text) && before.text.length < 4))
  )
}
