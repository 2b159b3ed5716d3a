import type { Span } from '../../news/report/sentence.ts'

/** Mentions in the order in which they were met. What makes two of them one is a key, so that none is looked for among all. */
export class MentionList<M extends { spans: Span[] }> {
  readonly all: M[] = []
  readonly #byKey = new Map<string, M>()

  /** The mention that was added first under this key. */
  find(key: string): M | undefined {
    return this.#byKey.get(key)
  }

  /** Adds a mention; without a key it is never found again. */
  add(mention: M, key: string | null): void {
    this.all.push(mention)
    if (key !== null) this.alsoUnder(key, mention)
  }

  /** Lets a mention be found by one more key, unless another is. */
  alsoUnder(key: string, mention: M): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, mention)
  }
}

/** Mentions in the order of the text. */
export function byPlace(a: { spans: Span[] }, b: { spans: Span[] }): number {
  const [x, y] = [a.spans[0], b.spans[0]]
  return x && y ? x.sentence - y.sentence || x.start - y.start : 0
}
