import { lineBreak } from '../../../language/sentences/line-break.ts'
import type { LineHint } from '../../../news/page/page-evidence.ts'
import type { Surroundings } from './surroundings.ts'

/** All that would end a line of a dump is a space in a page, but for `pre`. No-break spaces are letters of the text. */
const space = /[ \t\n\f\r\v\u0085\u2028\u2029]+/g
const visible = /[^\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu

/** The text of a page as its lines come, and what its tags say of each. */
export class PageText {
  readonly #lines: string[] = []
  readonly #hints: (LineHint | null)[] = []
  /** Of the line: joined at its end alone, since a growing string is copied by who looks at it. */
  #pieces: string[] = []
  /** Whether a space that comes next would be one too many. */
  #spaced = true
  /** Of the line's first text. */
  #around: Surroundings | null = null
  #letters = 0
  #linked = 0
  #time = false
  #byline = false
  #gap = false

  add(data: string, around: Surroundings): void {
    if (around.hidden) return
    if (around.preformatted) this.#addLines(data.split(lineBreak), around)
    else this.#append(data.replace(space, ' '), around)
  }

  /** Sees to it that what comes next does not run into what stands. */
  part(sign: ' ' | '\t'): void {
    if (this.#letters === 0) return
    if (this.#spaced) this.#pieces.push(this.#pieces.pop()?.trimEnd() ?? '')
    this.#pieces.push(sign)
    this.#spaced = true
  }

  /** A second one in a row leaves a blank line. */
  breakLine(): void {
    if (this.#letters === 0) this.endBlock()
    else this.endLine()
  }

  endLine(): void {
    if (this.#around && this.#letters > 0) this.#push(this.#pieces.join('').trimEnd(), this.#around)
    this.#pieces = []
    this.#spaced = true
    this.#around = null
    this.#letters = this.#linked = 0
    this.#time = this.#byline = false
  }

  /** Ends the line; a blank one stands before the next. */
  endBlock(): void {
    this.endLine()
    this.#gap = this.#lines.length > 0
  }

  finish(): { text: string; hints: (LineHint | null)[] } {
    this.endLine()
    return { text: this.#lines.join('\n'), hints: this.#hints }
  }

  #addLines([first = '', ...more]: string[], around: Surroundings): void {
    this.#append(first, around)
    for (const line of more) {
      this.breakLine()
      this.#append(line, around)
    }
  }

  #append(data: string, around: Surroundings): void {
    const text = this.#spaced && !around.preformatted && data.startsWith(' ') ? data.slice(1) : data
    if (text === '') return
    const letters = text.match(visible)?.length ?? 0
    this.#pieces.push(text)
    this.#spaced = text.endsWith(' ')
    if (letters === 0) return
    this.#around ??= around
    this.#letters += letters
    if (around.link) this.#linked += letters
    this.#time ||= around.time
    this.#byline ||= around.byline
  }

  #push(text: string, around: Surroundings): void {
    if (this.#gap) {
      this.#lines.push('')
      this.#hints.push(null)
    }
    this.#gap = false
    this.#lines.push(text)
    this.#hints.push(this.#hint(around))
  }

  #hint({ link: _, hidden: __, preformatted: ___, foreign: ____, ...said }: Surroundings): LineHint {
    return {
      ...said,
      time: this.#time,
      byline: this.#byline,
      linkShare: this.#linked / this.#letters,
    }
  }
}
