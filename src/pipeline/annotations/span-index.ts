import type { Span } from '../../news/sentence.ts'

/** Whether a stretch of a sentence overlaps one of the spans; looks only at that sentence's. */
export type IsBusy = (sentence: number, stretch: { start: number; end: number }) => boolean

export function indexSpans(spans: Span[]): IsBusy {
  const bySentence = new Map<number, Span[]>()
  for (const span of spans) {
    const known = bySentence.get(span.sentence)
    if (known) known.push(span)
    else bySentence.set(span.sentence, [span])
  }
  return (sentence, { start, end }) =>
    bySentence.get(sentence)?.some((span) => span.start < end && start < span.end) ?? false
}
