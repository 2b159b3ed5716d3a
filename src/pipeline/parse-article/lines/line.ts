import { lineBreak } from '../../../language/sentences/line-break.ts'
import { findDates } from '../../../language/times/dates.ts'
import { identifyLanguage } from '../../../language/which/detect-language.ts'
import { factsOf, type WordFacts } from '../../../language/words/word-facts.ts'
import { wordTexts } from '../../../language/words/words.ts'
import { joinFolded, type Piece } from './join-folded.ts'

/**
 * One line as its author meant it, with what every later step asks of it: mostly a line of the dump. A folded paragraph is one
 * line, though it stands on several; a line that begins with its date is two.
 */
export interface Line {
  /** Its place among the lines, from 0. */
  index: number
  /** The lines of the dump that it stands on, 1-based. */
  numbers: number[]
  /** Without white space at its ends, marks of quoted mail before it, and the breaks of a folded paragraph. */
  text: string
  /** Its runs of letters and digits. */
  tokens: readonly string[]
  /** What is known of each of them. */
  facts: readonly WordFacts[]
  /** Number of words; characters count half a word where a script sets no spaces. */
  words: number
  language: string | null
  endsSentence: boolean
}

const sentenceEnd = /[.!?…。！？][\s"'”’“»›)\]」』）]*$/u

/** A line of so many words with a sentence ended inside is prose, though it is cut off within one. */
const manyWords = 60
const endedInside = /\p{Ll}{2}[.!?]["”’»)]*\s+["“‘«(]?\p{Lu}/u

/** A dump's lines to the letter, blank ones included; of a dump with more than `most` lines, one more than that. */
export function splitLines(text: string, most: number): string[] {
  return text.split(lineBreak, most + 1)
}

/** What stands on the lines of a dump: paragraphs that were folded are joined again, dates set off, mail unquoted. */
export function readLines(raw: readonly string[]): Line[] {
  const isQuoted = isQuotedMail(raw)
  const pieces = raw.flatMap((line, at) =>
    splitDates((isQuoted ? line.replace(quoteMark, '') : line).trim()).map((text) => ({
      text,
      numbers: [at + 1],
    })),
  )
  return joinFolded(pieces).map(readLine)
}

const quoteMark = /^\s*(?:>\s?)+/u

function isQuotedMail(raw: readonly string[]): boolean {
  const filled = raw.filter((line) => line.trim() !== '')
  const quoted = filled.filter((line) => quoteMark.test(line))
  return quoted.length >= 3 && quoted.length * 2 > filled.length
}

function readLine({ text, numbers }: Piece, index: number): Line {
  const tokens = wordTexts(text)
  const facts = tokens.map((token) => factsOf(token.toLowerCase()))
  return {
    index,
    numbers: [...numbers],
    text,
    tokens,
    facts,
    words: countWords(text, tokens.length),
    language: identifyLanguage(text, facts),
    endsSentence: sentenceEnd.test(text) || (tokens.length >= manyWords && endedInside.test(text)),
  }
}

/** So few words tell no language: one may be a name, or a word that another language has as well (`AI`, `Los`, `Van`). */
const fewestTelling = 7

/** Whether a line is written in another language than its report. */
export function speaksOther({ language: own, words, text }: Line, language: string | null): boolean {
  if (own === null || language === null || own === language) return false
  return words >= fewestTelling || /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)
}

function countWords(text: string, tokens: number): number {
  if (!/[\u0e00-\u0e7f\u2e80-\u9fff]/u.test(text)) return tokens
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return unspaced === 0 ? tokens : Math.ceil(unspaced / 2)
}

/** A dump may label its day: ` date 2024-06-20 World`, ` date 2024-06 The mayor …`. */
const label = /^(date \d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:\s+(\S.*))?$/su
const longest = 300

/** The parts of a line that begins with its labelled day, or whose end has a day glued to it: `… after the stormJuly 14, 2024`. */
function splitDates(text: string): string[] {
  const [, day, rest] = label.exec(text) ?? []
  if (day !== undefined) return rest === undefined ? [day] : [day, ...splitGlued(rest)]
  return splitGlued(text)
}

const glued = /(?<=[\p{Ll}.!?"”’)])(?:\p{Lu}\p{Ll}{2,9}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,9}\.?),? \d{4}$/u

function splitGlued(text: string): string[] {
  if (text.length > longest || !/\d/.test(text.slice(-1))) return [text]
  const day = glued.exec(text)
  const [date] = day ? findDates(day[0]) : []
  return day && date?.start === 0 && day.index >= 15 ? [text.slice(0, day.index), day[0]] : [text]
}
