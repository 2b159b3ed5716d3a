import type { Sentence } from '../../../news/report/sentence.ts'
import { nameHeads } from '../../../topics/name-heads.ts'
import type { Token } from '../../../topics/word-forms.ts'

/** Where a name of several words stands in a sentence; `[start, end)` as in the text. */
interface NameStretch {
  start: number
  end: number
  /** Where its last word begins that tells what or who bears the name (`… Airport`, `… Minister …`); -1: nowhere. */
  head: number
}

/** In a headline that capitalises so many of its longer words, capitals tell nothing. */
const titleCase = 0.65
const longWord = 4
const fewWords = 4
/** Small words that join the parts of one name. */
const joints = new Set(['of', 'for', 'and', 'de', 'la', 'du', 'von', 'van', 'der'])

/**
 * Tells which words of a sentence are parts of names, by their capitals: `isNamed(at, length)` for the tokens from `at`. Nothing
 * is, in a headline in title case.
 */
export function findNamed({ text, unit }: Sentence, words: Token[]): (at: number, length: number) => boolean {
  if (unit !== 'paragraph' && isTitleCase(words)) return () => false
  const stretches = nameStretches(text, words)
  return (at, length) => {
    const [first, last] = [words[at], words[at + length - 1]]
    if (!first || !last || !isCapital(first)) return false
    return isPartOfName(stretches, first.start, last.end) || (length === 1 && at > 0 && isNickname(first))
  }
}

/**
 * What stands within a longer name says nothing of its own: `Rice` in `Ann Rice`, `Reduction` in an act's. What begins a name
 * does say something (`Hurricane Ann`, `Judge Rice`), unless the name's own head follows (`Labor Minister Rice`).
 */
function isPartOfName(stretches: NameStretch[], start: number, end: number): boolean {
  const around = stretches.find((stretch) => stretch.start <= start && end <= stretch.end)
  if (!around || (around.start === start && around.end === end)) return false
  return around.start < start || around.head >= end
}

/** A common noun in the plural that has a capital within a sentence: the Flames, the Devils are teams. */
function isNickname({ written }: Token): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(written)
}

/** Names of two words and more. */
function nameStretches(text: string, words: Token[]): NameStretch[] {
  const stretches: NameStretch[] = []
  for (let at = 0; at < words.length; at++) {
    const last = isCapital(words[at]) ? endOfName(text, words, at) : at
    const name = words.slice(at, last + 1)
    const [first, end] = [name[0], name.at(-1)]
    if (name.length < 2 || !first || !end) continue
    const head = name.findLast(({ key }) => nameHeads.has(key))
    stretches.push({ start: first.start, end: end.end, head: head?.start ?? -1 })
    at = last
  }
  return stretches
}

function endOfName(text: string, words: Token[], from: number): number {
  let last = from
  for (let at = from + 1; at < words.length && isJoined(text, words[at - 1], words[at]); at++) {
    if (isCapital(words[at])) last = at
    else if (!joints.has(words[at]?.key ?? '') || at - last > 1) break
  }
  return last
}

/** A space or a hyphen between them, or the full stop of an initial. The tokens leave `the` out. */
function isJoined(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false
  const gap = text.slice(before.end, after.start)
  return /^(?:[ \u00a0]|-| & | the )$/.test(gap) || (gap === '. ' && before.written.length <= 2)
}

function isTitleCase(words: Token[]): boolean {
  const long = words.filter(({ written }) => written.length >= longWord)
  return long.length >= fewWords && long.filter(isCapital).length > titleCase * long.length
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.written)
}
