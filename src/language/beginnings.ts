import { depth } from './form-beginnings.ts'

/**
 * With which letters the words of a text begin, and with which whatever a form fits. Few words of a text begin as some form does: to
 * look at four letters of each costs a hundredth of trying a hundred forms there.
 */

/**
 * Bits of a key, into which the characters of a beginning are mixed, five bits of each. Few other
 * beginnings share the key of one that a form has.
 */
const keyBits = 15

/** The same for a letter large or small, as a pattern that tells no case takes them; all letters beyond ASCII are one. */
function bitsOf(code: number): number {
  if (code < 0x80) return code & 31
  return code === 0x17f ? bitsOf(0x73) : code === 0x212a ? bitsOf(0x6b) : 31 // ſ is s to it, and the sign of kelvins k
}

function isAsciiLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

/** The characters at a place, five bits of each. */
function startAt(text: string, at: number): number {
  let start = 0
  for (let next = at; next < at + depth; next++)
    start = (start << 5) | (next < text.length ? bitsOf(text.charCodeAt(next)) : 0)
  return start
}

function keyOf(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> (32 - keyBits)
}

function keyAt(text: string, at: number): number {
  return keyOf(startAt(text, at))
}

/** A set of beginnings, asked by key. */
export class Beginnings {
  readonly #bits = new Int32Array(2 ** (keyBits - 5))

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const rest = 5 * (depth - text.length)
      const first = (startAt(text, 0) >>> rest) << rest
      for (let start = first; start < first + 2 ** rest; start++) this.#add(keyOf(start))
    }
  }

  #add(key: number): void {
    this.#bits[key >>> 5] = (this.#bits[key >>> 5] as number) | (1 << (key & 31))
  }

  has(key: number): boolean {
    return (((this.#bits[key >>> 5] as number) >>> (key & 31)) & 1) === 1
  }
}

/** Where words of the text that was read last may begin, and with which keys: the rules ask of one text in turn. */
const words = { text: '', count: 0, places: new Int32Array(256), keys: new Int32Array(256) }

/** Each place of a text where a word may begin, with the key of how it begins, as long as `words` are not read of another text. */
export function beginningsIn(text: string): Readonly<typeof words> {
  if (text !== words.text) readWords(text)
  return words
}

/**
 * Calls `holds` with each place where a word begins as one of `beginnings` does, and with the key of how it begins, until it says so.
 * Beside each letter beyond ASCII a word may begin: `holds` must look for itself.
 */
export function someWord(
  text: string,
  beginnings: Beginnings,
  holds: (place: number, key: number) => boolean,
): boolean {
  if (text !== words.text) readWords(text)
  for (let n = 0; n < words.count; n++) {
    const key = words.keys[n] as number
    if (beginnings.has(key) && holds(words.places[n] as number, key)) return true
  }
  return false
}

function readWords(text: string): void {
  words.text = text
  words.count = 0
  let isWithin = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isLetter = isAsciiLetter(code)
    if (isLetter ? !isWithin : mayBeLetter(code)) {
      if (words.count === words.places.length) {
        words.places = doubled(words.places)
        words.keys = doubled(words.keys)
      }
      words.places[words.count] = at
      words.keys[words.count] = keyAt(text, at)
      words.count++
    }
    isWithin = isLetter
  }
}

/** Beyond ASCII, all but the signs of Latin-1 and the quotation marks, dashes and dots that texts are full of. */
function mayBeLetter(code: number): boolean {
  return code >= 0xaa && (code < 0x2000 || code > 0x206f)
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(values.length * 2)
  twice.set(values)
  return twice
}

/** What `\P{L}` means to a pattern that tells no case. */
const noLetter = /^\P{L}$/iu
const first = { text: '', key: 0 }

/** Whether the first letter of a text, signs and digits before it aside, and those behind it begin as one of `beginnings` does. */
export function firstWord(text: string, beginnings: Beginnings): boolean {
  if (text !== first.text) {
    first.text = text
    let at = 0
    for (let code = text.codePointAt(0); code !== undefined; code = text.codePointAt(at)) {
      if (code < 0x80 ? isAsciiLetter(code) : !noLetter.test(String.fromCodePoint(code))) break
      at += code > 0xffff ? 2 : 1
    }
    first.key = keyAt(text, at)
  }
  return beginnings.has(first.key)
}
