import { numeralValue, scaleValue } from '../../text/numerals.ts'
import { countryName, lookUpPlace } from '../../text/place-lexicon.ts'
import { dayShifted } from './days.ts'
import type { Piece, Token } from './token.ts'

/** A token read from one piece or from several in a row. */
interface Phrase {
  token: Token
  taken: number
}

const placeRarity = 5
const dayRarity = 3.5

/** Reads a written number at a place, with the scale word after it: `100 million`, `80th`, `five`. */
export function readFigure(pieces: Piece[], at: number): Phrase | null {
  const first = pieces[at]
  const value = first ? numeralValue(first.text) : null
  if (!first || value === null) return null
  const next = pieces[at + 1]
  const scale = next ? scaleValue(next.text) : null
  const last = scale === null || !next ? first : next
  const token = phraseToken(first, last, { key: `#${value * (scale ?? 1)}`, kind: 'figure' })
  return { token: { ...token, rarity: figureRarity(value * (scale ?? 1)) }, taken: last === first ? 1 : 2 }
}

/** Small counts stand in many sentences; a large or exact figure hardly ever stands in two by chance. */
function figureRarity(value: number): number {
  return value < 12 ? 4 : value < 100 ? 5 : 7
}

const daysOff = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
])

/** Reads `one day after`, `two days ago`, `last night`: a day counted back from the report's date. */
export function readDay(pieces: Piece[], at: number, date: string | null): Phrase | null {
  const [first, second, third] = pieces.slice(at, at + 3)
  if (!first || !second) return null
  const lower = [first, second, third].map((piece) => piece?.text.toLowerCase() ?? '')
  const lastNight = lower[0] === 'last' && lower[1] === 'night'
  const days = lastNight
    ? 1
    : /^days?$/.test(lower[1] ?? '') && /^(after|ago|earlier|before)$/.test(lower[2] ?? '')
      ? daysOff.get(lower[0] ?? '')
      : undefined
  const key = days === undefined ? null : dayShifted(-days, date)
  if (!key) return null
  const token = phraseToken(first, lastNight ? second : (third ?? second), { key, kind: 'time' })
  return { token: { ...token, rarity: dayRarity }, taken: lastNight ? 2 : 3 }
}

/**
 * Reads the name of a place, the longest that fits. A country's name, the word for its people, its capital and its
 * government all become the country; other cities, regions and seas stay what they are.
 */
export function readPlace(pieces: Piece[], at: number, language: string): Phrase | null {
  const first = pieces[at]
  const found = first ? lookUpPlace(pieces, at, language) : null
  const last = found && pieces[at + found.length - 1]
  if (!first || !last || found.place.weak) return null
  const { name, country, through } = found.place
  const isCountry = country !== null && (through !== 'name' || countryName(country) === name)
  const key = isCountry ? `country:${country}` : `place:${name}`
  return { token: phraseToken(first, last, { key, kind: 'place' }), taken: found.length }
}

function phraseToken(first: Piece, last: Piece, read: Pick<Token, 'key' | 'kind'>): Token {
  return {
    ...read,
    start: first.start,
    end: last.end,
    meaning: null,
    stop: false,
    rarity: placeRarity,
    plural: false,
  }
}
