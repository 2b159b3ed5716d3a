import { baseLanguage } from '../../text/base-language.ts'
import { meaningOf } from '../../text/meanings.ts'
import { stem } from '../../text/stems.ts'
import { words } from '../../text/words.ts'
import { dayOf } from './days.ts'
import { readDay, readFigure, readPlace } from './phrases.ts'
import type { Piece, Token } from './token.ts'
import { factsOf } from './word-facts.ts'

/** What a reading of words needs to know of the report they stand in. */
export interface Setting {
  /** ISO date of the report: lets week-days and `yesterday` name a day. */
  date?: string | null
  /** BCP 47 language of the text; English unless told. */
  language?: string | null
}

/** Reads a sentence into tokens: words by their stem, figures by value, countries by code, days by date. */
export function readTokens(sentence: string, { date = null, language }: Setting = {}): Token[] {
  const pieces = piecesOf(sentence)
  const base = baseLanguage(language ?? 'en')
  const capitalsTell = !isTitleCase(pieces)
  const tokens: Token[] = []
  let at = 0
  while (at < pieces.length) {
    const phrase = readDay(pieces, at, date) ?? readFigure(pieces, at) ?? readPlace(pieces, at, base)
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

/** No sentence is longer, but a text without full stops is; to compare two of them costs the square of their length. */
const mostWords = 1000

/** The first thousand words of a sentence, cut at hyphens. */
function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = []
  for (const { text, start, end } of words(sentence).slice(0, mostWords)) {
    if (!text.includes('-')) {
      pieces.push({ text, start, end, facts: factsOf(text) })
      continue
    }
    for (const { 0: part, index } of text.matchAll(/[^-]+/g)) {
      const from = start + index
      pieces.push({ text: part, start: from, end: from + part.length, facts: factsOf(part) })
    }
  }
  return pieces
}

function readWord(
  { start, end, facts }: Piece,
  around: { date: string | null; capitalsTell: boolean },
): Token {
  const { lower, stemmed, time, stop, rarity, plural, grams } = facts
  // At a sentence's start, and in a headline set in capitals, the word itself must be one that is usually a name, or one
  // that news text hardly knows.
  const name = !time && !stop && facts.capitalised && (around.capitalsTell || facts.nameLike)
  return {
    start,
    end,
    word: lower,
    key: (time && dayOf(lower, around.date)) || stemmed,
    kind: time ? 'time' : name ? 'name' : 'word',
    meaning: name ? null : facts.meaning,
    stop,
    rarity,
    plural,
    grams,
  }
}

/** Headlines set in capitals say nothing about which words are names. */
function isTitleCase(pieces: Piece[]): boolean {
  const content = pieces.filter(({ text, facts }) => !facts.stop && /^\p{L}/u.test(text))
  return content.length > 2 && content.filter(({ facts }) => facts.capitalised).length > 0.7 * content.length
}
