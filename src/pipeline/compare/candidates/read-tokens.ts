import { baseLanguage } from '../../../language/which/base-language.ts'
import { withoutElision } from '../../../language/words/elision.ts'
import { meaningOf } from '../../../language/words/meanings.ts'
import { stem } from '../../../language/words/stems.ts'
import { words } from '../../../language/words/words.ts'
import type { AnnotatedSentence } from '../../../news/report/annotated-sentence.ts'
import { type MentionStretch, type ReportSetting, stretchOf } from '../evidence/mention-stretch.ts'
import { characterGrams } from './character-grams.ts'
import type { Token } from './token.ts'
import { factsOf, type WordFacts } from './word-facts.ts'

/** A word as it stands, with what is known of it and the stretch that the annotations have read it in. */
interface Piece {
  text: string
  start: number
  end: number
  facts: WordFacts
  within: MentionStretch | null
}

/** What a reading of words needs to know of the report they stand in. */
export interface Setting {
  /** BCP 47; English unless told. */
  language?: string | null
  /** ISO date of the report: `one day after` counts back from it. */
  date?: string | null
}

/**
 * Reads a sentence into tokens: words by their stem, and what the annotations found by what it is: figures by value and
 * unit, times by date, countries by code, people by last name.
 */
export function readTokens(sentence: AnnotatedSentence, { language, date = null }: Setting = {}): Token[] {
  const base = baseLanguage(language ?? 'en')
  const pieces = piecesOf(sentence, { language: base, date })
  // German writes every noun with a capital.
  const capitalsTell = base !== 'de' && !isTitleCase(pieces)
  const tokens: Token[] = []
  let at = 0
  while (at < pieces.length) {
    const piece = pieces[at] as Piece
    const whole = piece.within?.one ? pieces.slice(at, endOfStretch(pieces, at)) : [piece]
    tokens.push(
      piece.within?.one ? readStretch(whole, piece.within) : readWord(piece, capitalsTell && at > 0),
    )
    at += whole.length
  }
  if (base === 'en') {
    markPresence(tokens)
    markClosing(tokens)
  }
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

const signing = meaningOf(stem('sign'))
const agreement = meaningOf(stem('agreement'))
const closing = new Set(
  ['close', 'conclud', 'reach', 'struck', 'strike', 'clinch', 'enter', 'forg'].map(stem),
)
/** What is closed stands no farther behind the word. */
const object = 5

/** To close, reach or strike an agreement is to sign one: `closed a partnership`, `signed a deal`. */
function markClosing(tokens: Token[]): void {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !closing.has(token.key)) continue
    const closed = tokens.slice(at + 1, at + 1 + object)
    if (closed.some(({ meaning }) => meaning === agreement)) tokens[at] = { ...token, meaning: signing }
  }
}

/** No sentence is longer, but a text without full stops is; to compare two of them costs the square of their length. */
const mostWords = 1000

/** The first thousand words of a sentence, cut at hyphens. */
function piecesOf({ text, mentions }: AnnotatedSentence, report: ReportSetting): Piece[] {
  const { language } = report
  const stretches = mentions.flatMap((mention) => stretchOf(mention, report) ?? [])
  const pieces: Piece[] = []
  let next = 0
  const add = (word: string, start: number) => {
    const end = start + word.length
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const stretch = stretches[next]
    const within = stretch && stretch.start < end ? stretch : null
    pieces.push({ text: word, start, end, facts: factsOf(word, language), within })
  }
  const whole = words(text).slice(0, mostWords)
  for (const { text: word, start } of language === 'fr' ? whole.flatMap(withoutElision) : whole) {
    if (!word.includes('-')) add(word, start)
    else for (const { 0: part, index } of word.matchAll(/[^-]+/g)) add(part, start + index)
  }
  return pieces
}

function endOfStretch(pieces: Piece[], from: number): number {
  let end = from + 1
  while (pieces[end] && pieces[end]?.within === pieces[from]?.within) end++
  return end
}

function readStretch(pieces: Piece[], { start, end, one, kind, mention }: MentionStretch): Token {
  const word = pieces.map(({ facts }) => facts.lower).join(' ')
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece]
  return {
    // Signs belong to a figure: `$22.6 billion`, `427%`.
    start: Math.min(first.start, start),
    end: Math.max(last.end, end),
    word,
    written: one?.written ?? word,
    key: one?.key ?? word,
    kind,
    mention,
    rarity: one?.rarity ?? first.facts.rarity,
    grams: pieces.length === 1 ? first.facts.grams : characterGrams(word),
    meaning: null,
    stop: false,
    plural: false,
  }
}

function readWord({ start, end, facts, within }: Piece, capitalTells: boolean): Token {
  const { lower, stemmed, stop, rarity, plural, grams } = facts
  // At a sentence's start, and in a headline set in capitals, the word itself must be one that is usually a name, or one
  // that news text hardly knows.
  const name = !stop && facts.capitalised && (capitalTells || facts.nameLike)
  const kind = (!stop && within?.kind) || (name ? 'name' : 'word')
  return {
    start,
    end,
    word: lower,
    written: lower,
    key: stemmed,
    kind,
    mention: within?.mention ?? null,
    meaning: kind === 'word' ? facts.meaning : null,
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
