import { sentenceWords } from '../languages.ts'
import { inAll } from '../lists.ts'
import { anyOf } from '../patterns.ts'
import {
  afterOrdinal,
  beforeOrdinal,
  closingAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
  smallAbbreviations,
  timeZones,
} from './abbreviations.ts'

/** Bounded: what goes on for megabytes would fill the memory in which the engine notes its way back. */
const sentenceEnd =
  /(?<![.!?…؟])[.!?…؟]{1,99}["'”’“»«›‹)\]]{0,99}(?=\s)|[。！？।]{1,99}["”’」』»)]{0,99}|\n\s{0,999}\n/gu
const openingMarks = /^\s*["'“”„‟«»‹›‘‚([¿¡–—•*-]*\s?/u
const upperStart = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const firstWord = /^[\p{L}\p{M}]+/u
const lastWord = /(?:[\p{L}\p{M}]+\.)*[\p{L}\p{M}]+$/u
const sayingAfterName = new RegExp(
  `^(?:(?:the\\s)?(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s){1,4})${anyOf(inAll(sentenceWords, 'asked'))}(?!\\p{L})`,
  'u',
)

/**
 * Splits a block into sentences, each as `[start, end)` of `text` without surrounding white space. Every character that
 * is no white space lies in exactly one. A stop ends nothing before a small letter, after an abbreviation, an initial
 * or a German ordinal, and where a question in quotation marks goes on with who asks it. In English, German, French
 * and Spanish; in other scripts every stop ends a sentence. What goes on for a thousand characters without an end is cut at
 * a space. Linear in the text's length.
 */
export function splitSentences(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, { from, stop: match.index, end })) continue
    pushStretch(sentences, text, from, end)
    from = end
  }
  pushStretch(sentences, text, from, text.length)
  return sentences
}

interface Stop {
  /** Where the sentence began. */
  from: number
  /** Where the stop stands, and where it ends with the marks that close after it. */
  stop: number
  end: number
}

function endsSentence(text: string, { from, stop, end }: Stop): boolean {
  const mark = text.slice(stop, end)
  if (/^[\n。！？।]/u.test(mark)) return true
  const after = text.slice(end, end + 100).replace(openingMarks, '')
  if (!upperStart.test(after)) return false
  if (/^[?!]/.test(mark) && /["'”’“»]$/u.test(mark)) return !sayingAfterName.test(after)
  if (mark[0] !== '.' || mark.startsWith('..')) return true
  const before = text.slice(Math.max(from, stop - 40), stop)
  // `1. ` at the start of a sentence numbers it.
  if (stop - from < 6 && !/\p{L}{2}/u.test(before)) return false
  return !isWithin(before, after)
}

/** Whether a single full stop between these words stands within a sentence. */
function isWithin(before: string, after: string): boolean {
  const next = (firstWord.exec(after)?.[0] ?? '').toLowerCase()
  if (/(?:^|\s)\d{1,2}$/u.test(before)) return afterOrdinal.test(next) || beforeOrdinal.test(before)
  const written = lastWord.exec(before)?.[0]
  if (!written) return false
  const word = written.toLowerCase()
  if (leadingAbbreviations.has(word) && (written !== word || smallAbbreviations.has(word))) return true
  if (numberAbbreviations.has(word) && /^\d/.test(after)) return true
  if (/^[ap]\.m$/.test(word) && timeZones.test(after)) return true
  const initial = /^\p{Lu}$/u.test(written) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(written)
  if (initial || closingAbbreviations.has(word)) return !sentenceOpeners.has(next)
  return false
}

/** Characters of the longest sentence: whoever reads one may look at all its words for each of them. */
const longest = 1000

/** Pushes a stretch without the white space around it: as one sentence, or as several where it is none. */
function pushStretch(sentences: [number, number][], text: string, start: number, end: number): void {
  let from = start
  while (end - from > longest) {
    const to = from + lengthOfPart(text.slice(from, from + longest))
    pushTrimmed(sentences, text, from, to)
    from = to
  }
  pushTrimmed(sentences, text, from, end)
}

/** Up to the last space of a part, else all of it; no character of two units is cut. */
function lengthOfPart(part: string): number {
  const space = part.search(/\s\S*$/u)
  if (space > 0) return space
  return /[\ud800-\udbff]$/.test(part) ? part.length - 1 : part.length
}

function pushTrimmed(sentences: [number, number][], text: string, start: number, end: number): void {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  const to = end - (piece.length - piece.trimEnd().length)
  if (from < to) sentences.push([from, to])
}
