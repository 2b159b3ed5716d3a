import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** By name in lower case; of one given twice the first, as in a browser. */
export type Attributes = ReadonlyMap<string, string>

export interface MarkupHandler {
  /** `closed`: written as `<x/>`, which ends it in a drawing or formula, and says nothing elsewhere. */
  open(name: string, attributes: Attributes, closed: boolean): void
  close(name: string): void
  text(data: string): void
  comment?(data: string): void
  /** Whether a drawing (`svg`) or formula (`math`) is open: their `style` and `title` are elements like others. */
  isForeign(): boolean
}

const none: Attributes = new Map()

/**
 * Tags and text of a page in its order, character references decoded. What stands in `script`, `style`, `textarea` and
 * the like is text. Any string is HTML: nothing is refused, and the cost grows with its length alone. Nothing runs.
 */
export function tokenizeHtml(html: string, handler: MarkupHandler): void {
  const tokenizer = new Tokenizer({}, new TagReader(html, handler))
  tokenizer.write(html)
  tokenizer.end()
}

/** Makes tags of the positions that the tokenizer tells. */
class TagReader implements TokenizerCallbacks {
  readonly #html: string
  readonly #handler: MarkupHandler
  #name = ''
  #attributes: Map<string, string> | null = null
  #attribute = ''
  #value = ''

  constructor(html: string, handler: MarkupHandler) {
    this.#html = html
    this.#handler = handler
  }

  ontext(start: number, end: number): void {
    this.#handler.text(this.#html.slice(start, end))
  }

  ontextentity(codePoint: number): void {
    this.#handler.text(String.fromCodePoint(codePoint))
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    this.#attributes ??= new Map()
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    this.#handler.open(this.#name, this.#attributes ?? none, false)
  }

  onselfclosingtag(): void {
    this.#handler.open(this.#name, this.#attributes ?? none, true)
  }

  onclosetag(start: number, end: number): void {
    this.#handler.close(this.#html.slice(start, end).toLowerCase())
  }

  isInForeignContext(): boolean {
    return this.#handler.isForeign()
  }

  oncdata(): void {}
  oncomment(start: number, end: number, after: number): void {
    this.#handler.comment?.(this.#html.slice(start, end - after))
  }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
