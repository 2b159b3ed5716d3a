import { meaningOf } from '../../text/meanings.ts'
import { numeralValue, scaleValue } from '../../text/numerals.ts'
import { rarityOf } from '../../text/rarity.ts'
import { stem } from '../../text/stems.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { words } from '../../text/words.ts'
import { dayOf, isTimeWord } from './days.ts'

export type TokenKind = 'word' | 'name' | 'place' | 'figure' | 'time'

/** A word of a sentence as the comparison reads it. */
export interface Token {
  start: number
  end: number
  /** What must be equal for two tokens to be the same: a stem, `#100000000`, `day:2024-06-19`, `country:KP`. */
  key: string
  kind: TokenKind
  /** Number of the meaning it shares with other stems, or null. */
  meaning: number | null
  /** Grammar rather than content. */
  stop: boolean
  rarity: number
}

interface Piece {
  text: string
  start: number
  end: number
}

/** Reads a sentence into tokens. `date` (ISO, of the report) lets week-days and `yesterday` name a day. */
export function readTokens(sentence: string, date: string | null = null): Token[] {
  const pieces = words(sentence).flatMap(splitAtHyphens)
  const titleCase = isTitleCase(pieces)
  const tokens: Token[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const figure = readFigure(pieces, i)
    if (figure) {
      tokens.push(figure.token)
      i += figure.taken - 1
    } else tokens.push(readWord(piece, { date, isName: !titleCase && isNameLike(piece, i) }))
  }
  return tokens
}

function splitAtHyphens({ text, start, end }: Piece): Piece[] {
  if (!text.includes('-')) return [{ text, start, end }]
  return Array.from(text.matchAll(/[^-]+/g), (part) => ({
    text: part[0],
    start: start + part.index,
    end: start + part.index + part[0].length,
  }))
}

function readFigure(pieces: Piece[], at: number): { token: Token; taken: number } | null {
  const first = pieces[at] as Piece
  const value = numeralValue(first.text)
  if (value === null) return null
  const next = pieces[at + 1]
  const scale = next ? scaleValue(next.text) : null
  const last = scale === null ? first : (next as Piece)
  const key = `#${value * (scale ?? 1)}`
  const token: Token = {
    start: first.start,
    end: last.end,
    key,
    kind: 'figure',
    meaning: null,
    stop: false,
    rarity: 5,
  }
  return { token, taken: scale === null ? 1 : 2 }
}

function readWord(
  { text, start, end }: Piece,
  { date, isName }: { date: string | null; isName: boolean },
): Token {
  const lower = text.toLowerCase()
  const stemmed = stem(text)
  const time = isTimeWord(lower)
  const key = (time && dayOf(lower, date)) || stemmed
  const kind = time ? 'time' : isName ? 'name' : 'word'
  const stop = isStopWord(lower) || /^\p{L}$/u.test(lower)
  return {
    start,
    end,
    key,
    kind,
    meaning: isName ? null : meaningOf(stemmed),
    stop,
    rarity: rarityOf(stemmed),
  }
}

const isCapitalised = (text: string) => /^\p{Lu}/u.test(text)

/** Headlines set in capitals say nothing about which words are names. */
function isTitleCase(pieces: Piece[]): boolean {
  const content = pieces.filter(({ text }) => /^\p{L}/u.test(text) && !isStopWord(text.toLowerCase()))
  return content.length > 2 && content.filter(({ text }) => isCapitalised(text)).length > 0.7 * content.length
}

/** Capitalised inside the sentence; at its start only when the word is rare enough to be no ordinary opening. */
function isNameLike({ text }: Piece, at: number): boolean {
  if (!isCapitalised(text) || isStopWord(text.toLowerCase())) return false
  return at > 0 || rarityOf(stem(text)) > 6.5
}
