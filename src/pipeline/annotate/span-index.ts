import type { Span } from '../../news/report/sentence.ts'

type Stretch = { start: number; end: number }
/** Whether a stretch of a sentence overlaps one of the spans; looks only at that sentence's. */
export type IsBusy = (sentence: number, stretch: Stretch) => boolean

/** Spans by their sentence, to which more may be added. */
export class SpanIndex {
  readonly #bySentence = new Map<number, Span[]>()

  constructor(spans: Span[]) {
    for (const span of spans) this.add(span)
  }

  add(span: Span): void {
    const known = this.#bySentence.get(span.sentence)
    if (known) known.push(span)
    else this.#bySentence.set(span.sentence, [span])
  }

  in(sentence: number): readonly Span[] {
    return this.#bySentence.get(sentence) ?? []
  }

  overlaps(sentence: number, { start, end }: Stretch): boolean {
    return this.in(sentence).some((span) => span.start < end && start < span.end)
  }
}

export function indexSpans(spans: Span[]): IsBusy {
  const index = new SpanIndex(spans)
  return (sentence, stretch) => index.overlaps(sentence, stretch)
}
