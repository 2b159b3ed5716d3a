import type { PageEvidence } from '../../../news/page/page-evidence.ts'
import { makeReadClassWords } from './class-words.ts'
import { blocks, cells, parted, spaced, voids } from './data/element-kinds.ts'
import { MetadataReader } from './metadata-reader.ts'
import { OpenElements } from './open-elements.ts'
import { PageText } from './page-text.ts'
import { outermost, type Surroundings, surroundingsWithin } from './surroundings.ts'
import { type Attributes, type MarkupHandler, tokenizeHtml } from './tokenize-html.ts'

/** A page's visible text, as copying it in a browser would give, and what its markup says beside it. */
export interface ReadPage {
  /** A block a line, a blank line between paragraphs, headings and lists; cells of a row parted by tabs. */
  text: string
  page: PageEvidence
}

/**
 * Reads HTML. Any string is a page, however broken, cut or deeply nested; one without text gives an empty text. Nothing
 * runs, nothing is fetched, style sheets are not read: hidden is what HTML itself hides. The cost grows with the length.
 */
export function readPage(html: string): ReadPage {
  const reader = new PageReader()
  tokenizeHtml(html, reader)
  return reader.finish()
}

class PageReader implements MarkupHandler {
  readonly #text = new PageText()
  readonly #metadata = new MetadataReader()
  readonly #readClassWords = makeReadClassWords()
  readonly #elements = new OpenElements<Surroundings>(outermost, (name, context) => this.#end(name, context))
  #count = 0
  /** What ended right before, if no text came since. */
  #ended = ''

  open(name: string, attributes: Attributes, closed: boolean): void {
    this.#metadata.open(name, attributes)
    if (name === 'html' || name === 'body') if (this.#elements.isOpen(name)) return
    this.#elements.makeRoomFor(name)
    const around = this.#elements.context
    this.#count++
    const element = { name, attributes, number: this.#count }
    const within = voids.has(name) ? around : surroundingsWithin(around, element, this.#readClassWords)
    if (!around.hidden) this.#begin(name, around)
    this.#elements.open(name, within)
    if (closed && within.foreign) this.#elements.close(name)
  }

  close(name: string): void {
    // `</p>` and `</br>` that end nothing stand for an empty one.
    if (name === 'br' || (name === 'p' && !this.#elements.isOpen(name))) this.#begin(name, outermost)
    else this.#elements.close(name)
  }

  text(data: string): void {
    this.#ended = ''
    this.#metadata.text(data)
    this.#text.add(data, this.#elements.context)
  }

  comment(data: string): void {
    this.#metadata.comment(data)
  }

  isForeign(): boolean {
    return this.#elements.context.foreign
  }

  finish(): ReadPage {
    this.#elements.closeAll()
    const { text, hints } = this.#text.finish()
    return { text, page: { hints, metadata: this.#metadata.finish() } }
  }

  #begin(name: string, around: Surroundings): void {
    if (name === 'br') this.#text.breakLine()
    else if (cells.has(name)) this.#text.part('\t')
    else if (name === 'q') this.#text.add('“', around)
    else if (parted.has(name) && parted.has(this.#ended)) this.#text.part(' ')
    else this.#breakAt(name, around)
  }

  #end(name: string, within: Surroundings): void {
    this.#metadata.close(name)
    this.#ended = name
    if (within.hidden) return
    if (name === 'q') this.#text.add('”', within)
    else if (!cells.has(name)) this.#breakAt(name, within)
  }

  /** A list within a list has no margin. */
  #breakAt(name: string, { list }: Surroundings): void {
    if (name === 'hr' || (spaced.has(name) && !(list && /^[uod]l$/.test(name)))) this.#text.endBlock()
    else if (blocks.has(name)) this.#text.endLine()
  }
}
