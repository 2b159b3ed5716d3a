/**
 * With which letters the words of a text begin, and with which whatever a form fits. Few words of a text begin as some form does: to
 * look at three letters of each costs a hundredth of trying a hundred forms there.
 */

/** So many characters of a beginning are looked at; five bits of each make its key. */
const depth = 3

/** The same for a letter large or small, as a pattern that tells no case takes them; all letters beyond ASCII are one. */
function bitsOf(code: number): number {
  if (code < 0x80) return code & 31
  return code === 0x17f ? bitsOf(0x73) : code === 0x212a ? bitsOf(0x6b) : 31 // ſ is s to it, and the sign of kelvins k
}

function isAsciiLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

/** Key of the three characters at a place. */
function keyAt(text: string, at: number): number {
  let key = 0
  for (let next = at; next < at + depth; next++)
    key = (key << 5) | (next < text.length ? bitsOf(text.charCodeAt(next)) : 0)
  return key
}

/** A set of beginnings, asked by key. */
export class Beginnings {
  readonly #bits = new Int32Array(2 ** (5 * depth - 5))

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const rest = 5 * (depth - text.length)
      const first = (keyAt(text, 0) >>> rest) << rest
      for (let key = first; key < first + 2 ** rest; key++)
        this.#bits[key >>> 5] = (this.#bits[key >>> 5] as number) | (1 << (key & 31))
    }
  }

  has(key: number): boolean {
    return (((this.#bits[key >>> 5] as number) >>> (key & 31)) & 1) === 1
  }
}

/** Where words of the text that was read last may begin, and with which keys: the rules ask of one text in turn. */
const words = { text: '', count: 0, places: new Int32Array(256), keys: new Int32Array(256) }

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

/**
 * The beginnings of all that a form fits, each of up to three letters; null where it may begin with anything, or with no letter. Knows
 * what forms are made of: letters, groups, choices, and what may be left out.
 */
export function beginningsOf(form: string): string[] | null {
  const found = [...new Form(form).choice()].map((text) => text.split(any)[0] as string)
  return found.every((text) => /^\p{L}/u.test(text)) ? found : null
}

type Texts = ReadonlySet<string>
/** Stands where a form goes on with anything. */
const any = '\0'
const nothing: Texts = new Set([''])
const anything: Texts = new Set([any])

/** A form while its beginnings are read. */
class Form {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** What stands between bars, up to the end or a closing bracket. */
  choice(): Texts {
    const found = new Set(this.#sequence())
    while (this.#takes('|')) for (const text of this.#sequence()) found.add(text)
    return found
  }

  #sequence(): Texts {
    let found = nothing
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      found = joined(found, this.#repeated(this.#one()))
    return found
  }

  /** One character, class or group. */
  #one(): Texts {
    const [around = ''] = /^\((?:\?(?:<?[=!]|:))?/.exec(this.#source.slice(this.#at)) ?? []
    if (around !== '') {
      this.#at += around.length
      const within = this.choice()
      this.#at++
      return /[=!]/.test(around) ? nothing : within
    }
    const [whole = ''] =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\.|.)/isu.exec(
        this.#source.slice(this.#at),
      ) ?? []
    this.#at += whole.length
    if (whole === '\\b') return nothing
    const listed = /^\[([^\]\\^-]+)\]$/u.exec(whole)?.[1]
    if (listed !== undefined) return new Set(listed)
    if (/^\\\P{L}$/u.test(whole)) return new Set([whole.charAt(1)])
    return whole.length > 1 || /[.^$]/.test(whole) ? anything : new Set([whole])
  }

  #repeated(once: Texts): Texts {
    const [sign = ''] = /^(?:[?*+]|\{[^}]*\})\??/.exec(this.#source.slice(this.#at)) ?? []
    if (sign === '') return once
    this.#at += sign.length
    const more = sign.startsWith('?') ? once : joined(once, anything)
    return /^(?:[?*]|\{0)/.test(sign) ? new Set([...more, '']) : more
  }

  #takes(sign: string): boolean {
    const is = this.#source.charAt(this.#at) === sign
    if (is) this.#at++
    return is
  }
}

function joined(before: Texts, after: Texts): Texts {
  const found = new Set<string>()
  for (const text of before) {
    if (text.length >= depth || text.endsWith(any)) found.add(text)
    else for (const more of after) found.add((text + more).slice(0, depth))
  }
  return found
}
