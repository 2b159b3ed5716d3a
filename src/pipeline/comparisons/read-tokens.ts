import { meaningOf } from '../../text/meanings.ts'
import { isUsuallyName, rarityOf } from '../../text/rarity.ts'
import { stem } from '../../text/stems.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { words } from '../../text/words.ts'
import { dayOf, isTimeWord } from './days.ts'
import { readDay, readFigure, readPlace } from './phrases.ts'
import type { Piece, Token } from './token.ts'

/** What a reading of words needs to know of the report they stand in. */
export interface Setting {
  /** ISO date of the report: lets week-days and `yesterday` name a day. */
  date?: string | null
  /** BCP 47 language of the text; English unless told. */
  language?: string | null
}

/** Reads a sentence into tokens: words by their stem, figures by value, countries by code, days by date. */
export function readTokens(sentence: string, { date = null, language }: Setting = {}): Token[] {
  const pieces = words(sentence).flatMap(splitAtHyphens)
  const capitalsTell = !isTitleCase(pieces)
  const tokens: Token[] = []
  let at = 0
  while (at < pieces.length) {
    const phrase =
      readDay(pieces, at, date) ?? readFigure(pieces, at) ?? readPlace(pieces, at, language ?? 'en')
    tokens.push(
      phrase?.token ?? readWord(pieces[at] as Piece, { date, capitalsTell: capitalsTell && at > 0 }),
    )
    at += phrase?.taken ?? 1
  }
  markPresence(tokens)
  return tokens
}

const visit = meaningOf(stem('visit'))
const presenceRarity = 3
const being = new Set(['is', 'was', 'are', 'were', 'be', 'been'])

/** To be in a place is to have come there: `was in Pyongyang` shares its meaning with `the first stop was`. */
function markPresence(tokens: Token[]): void {
  for (const [at, token] of tokens.entries()) {
    if (!being.has(token.word) || tokens[at + 1]?.word !== 'in' || tokens[at + 2]?.kind !== 'place') continue
    tokens[at] = { ...token, stop: false, meaning: visit, rarity: presenceRarity }
  }
}

/** A word of one sentence in four hundred is as telling as any that is rarer, in nats. */
const rareEnough = 6

function splitAtHyphens({ text, start, end }: Piece): Piece[] {
  if (!text.includes('-')) return [{ text, start, end }]
  return Array.from(text.matchAll(/[^-]+/g), (part) => ({
    text: part[0],
    start: start + part.index,
    end: start + part.index + part[0].length,
  }))
}

function readWord(
  { text, start, end }: Piece,
  around: { date: string | null; capitalsTell: boolean },
): Token {
  const lower = text.toLowerCase()
  const stemmed = stem(text)
  const time = isTimeWord(lower)
  const name = !time && isNameLike(text, around.capitalsTell)
  return {
    start,
    end,
    word: lower,
    key: (time && dayOf(lower, around.date)) || stemmed,
    kind: time ? 'time' : name ? 'name' : 'word',
    meaning: name ? null : meaningOf(stemmed),
    stop: isStopWord(lower) || /^\p{L}$/u.test(lower),
    rarity: Math.min(rareEnough, rarityOf(stemmed)),
    plural: /[^s]s$|men$/.test(lower),
  }
}

const isCapitalised = (text: string) => /^\p{Lu}/u.test(text)

/** Headlines set in capitals say nothing about which words are names. */
function isTitleCase(pieces: Piece[]): boolean {
  const content = pieces.filter(({ text }) => /^\p{L}/u.test(text) && !isStopWord(text.toLowerCase()))
  return content.length > 2 && content.filter(({ text }) => isCapitalised(text)).length > 0.7 * content.length
}

/**
 * Capitalised where running text has no capitals. At a sentence's start, and in a headline set in capitals, the word
 * itself must be one that is usually a name, or one that news text hardly knows.
 */
function isNameLike(text: string, capitalsTell: boolean): boolean {
  if (!isCapitalised(text) || isStopWord(text.toLowerCase())) return false
  return capitalsTell || (isUsuallyName(stem(text)) ?? true)
}
