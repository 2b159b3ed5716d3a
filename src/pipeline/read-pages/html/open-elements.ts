import { blocks, impliedEnds, scopes, voids } from './data/element-kinds.ts'

interface OpenElement<C> {
  name: string
  context: C
}

/**
 * The elements that are open at a place of a page, each with a context of the caller's. End tags that are missing,
 * doubled or crossed end what a browser ends, but that no element is opened again (WHATWG HTML, 13.2.6). The names that
 * are open are indexed, so that a tag costs the same however deep it stands.
 */
export class OpenElements<C> {
  readonly #stack: OpenElement<C>[] = []
  /** Places in the stack by name; under the empty name those of all blocks. */
  readonly #places = new Map<string, number[]>()
  readonly #outermost: C
  readonly #onEnd: (name: string, context: C) => void

  constructor(outermost: C, onEnd: (name: string, context: C) => void) {
    this.#outermost = outermost
    this.#onEnd = onEnd
  }

  /** Context of the innermost. */
  get context(): C {
    return this.#stack.at(-1)?.context ?? this.#outermost
  }

  isOpen(name: string): boolean {
    return this.#place(name) >= 0
  }

  /** Ends what the element's start ends by itself. Called before `open`, so that the context is its parent's. */
  makeRoomFor(name: string): void {
    const implied = impliedEnds.get(name)
    for (const ended of implied?.ends ?? [])
      if (this.#place(ended) > this.#placeOfAny(implied?.within ?? [])) this.#endFrom(this.#place(ended))
    if (!blocks.has(name)) return
    if (this.#place('svg') > this.#place('foreignobject')) this.#endFrom(this.#place('svg'))
    if (this.#place('p') > this.#placeOfAny(scopes)) this.#endFrom(this.#place('p'))
    const top = this.#stack.length - 1
    if (isHeading(name) && isHeading(this.#stack[top]?.name ?? '')) this.#endFrom(top)
  }

  open(name: string, context: C): void {
    if (voids.has(name)) return
    const place = this.#stack.push({ name, context }) - 1
    this.#placesOf(name).push(place)
    if (blocks.has(name)) this.#placesOf('').push(place)
  }

  /** An end tag of a block ends all within it; one of an inline element reaches out of no block. */
  close(name: string): void {
    const place = this.#place(isHeading(name) ? this.#openHeading(name) : name)
    const barrier = blocks.has(name) ? this.#scopeOf(name) : this.#place('')
    if (place > barrier || (place === barrier && place >= 0)) this.#endFrom(place)
  }

  closeAll(): void {
    this.#endFrom(0)
  }

  /** `</h3>` ends an `h2` too. */
  #openHeading(name: string): string {
    const top = this.#stack.at(-1)?.name ?? ''
    return isHeading(top) ? top : name
  }

  #scopeOf(name: string): number {
    return scopes.includes(name) || impliedEnds.get(name)?.within.includes('table')
      ? this.#place('table')
      : this.#placeOfAny(scopes)
  }

  #endFrom(place: number): void {
    while (this.#stack.length > place) {
      const { name, context } = this.#stack.pop() as OpenElement<C>
      this.#places.get(name)?.pop()
      if (blocks.has(name)) this.#places.get('')?.pop()
      this.#onEnd(name, context)
    }
  }

  #place(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1
  }

  #placeOfAny(names: readonly string[]): number {
    return names.reduce((last, name) => Math.max(last, this.#place(name)), -1)
  }

  #placesOf(name: string): number[] {
    const places = this.#places.get(name) ?? []
    if (places.length === 0) this.#places.set(name, places)
    return places
  }
}

const isHeading = (name: string) => /^h[1-6]$/.test(name)
