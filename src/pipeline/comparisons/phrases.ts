import { countryName, lookUpPlace } from '../../text/place-lexicon.ts'
import { characterGrams } from './character-grams.ts'
import { dayShifted } from './days.ts'
import type { Piece, Token } from './token.ts'

/** A token read from one piece or from several in a row. */
interface Phrase {
  token: Token
  taken: number
}

const placeRarity = 5
const dayRarity = 3.5

/** Reads a written number, with the scale word after it: `100 million`, `80th`, `five`. */
export function readFigure(pieces: Piece[], at: number): Phrase | null {
  const value = pieces[at]?.facts.value ?? null
  if (value === null) return null
  const scale = pieces[at + 1]?.facts.scale ?? null
  const whole = value * (scale ?? 1)
  const taken = scale === null ? 1 : 2
  return phrase(pieces.slice(at, at + taken), {
    key: `#${whole}`,
    kind: 'figure',
    rarity: figureRarity(whole),
  })
}

/** Small counts stand in many sentences; a large or exact figure hardly ever stands in two by chance. */
function figureRarity(value: number): number {
  return value < 12 ? 4 : value < 100 ? 5 : 6
}

const dayOpenings = new Set(['last', 'a', 'one', 'two', 'three'])
const daysBefore = /^(a|one|two|three) days? (?:after|ago|earlier|before)$/
const countOf: Record<string, number> = { a: 1, one: 1, two: 2, three: 3 }

/** Reads `one day after`, `two days ago`, `last night`: a day counted back from the report's date. */
export function readDay(pieces: Piece[], at: number, date: string | null): Phrase | null {
  // Most words need no further look.
  if (!dayOpenings.has(pieces[at]?.facts.lower ?? '')) return null
  const lastNight = wordsOf(pieces.slice(at, at + 2)) === 'last night'
  const taken = lastNight ? 2 : 3
  const found = pieces.slice(at, at + taken)
  const days = lastNight ? 1 : countOf[daysBefore.exec(wordsOf(found))?.[1] ?? '']
  const key = days === undefined ? null : dayShifted(-days, date)
  return key === null ? null : phrase(found, { key, kind: 'time', rarity: dayRarity })
}

/**
 * Reads the name of a place, the longest that fits. A country's name, the word for its people, its capital and its
 * government all become the country; other cities, regions and seas stay what they are.
 */
export function readPlace(pieces: Piece[], at: number, language: string): Phrase | null {
  // English writes all of them with a capital: most words need no look-up.
  if (language === 'en' && isSmall(pieces[at]?.text ?? '')) return null
  const found = lookUpPlace(pieces, at, language)
  if (!found || found.place.weak) return null
  const { name, country, through } = found.place
  const isCountry = country !== null && (through !== 'name' || countryName(country) === name)
  const key = isCountry ? `country:${country}` : `place:${name}`
  return phrase(pieces.slice(at, at + found.length), { key, kind: 'place', rarity: placeRarity })
}

const isSmall = (text: string) => text >= 'a' && text < '{'
const wordsOf = (pieces: Piece[]) => pieces.map(({ facts }) => facts.lower).join(' ')

function phrase(pieces: Piece[], read: Pick<Token, 'key' | 'kind' | 'rarity'>): Phrase {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0]
  const word = wordsOf(pieces)
  const token: Token = {
    ...read,
    start,
    end,
    word,
    grams: pieces.length === 1 ? (pieces[0]?.facts.grams ?? characterGrams(word)) : characterGrams(word),
    meaning: null,
    stop: false,
    plural: false,
  }
  return { token, taken: pieces.length }
}
