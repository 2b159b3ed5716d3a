import { findQuotations } from '../../../../language/sentences/quotation-marks.ts'
import type { Sentence, Span } from '../../../../news/report/sentence.ts'
import type { Reading } from '../../reading.ts'

/** A quotation as it stands: its words, and its places with the marks, one a sentence. */
export interface Quoted {
  text: string
  spans: Span[]
  /** Nothing closes it: the next paragraph goes on with it. */
  open: boolean
}

/**
 * Quotations of headline, standfirst and each block. One that runs over several sentences has a span in each. One that
 * nothing closes is kept only where the next paragraph opens with a mark again, the custom of long quotations.
 */
export function quotedStretches({ sentences, article }: Reading): Quoted[] {
  const quoted: Quoted[] = []
  let first = 0
  while (first < sentences.length) {
    let end = first + 1
    while (end < sentences.length && sameText(sentences[first] as Sentence, sentences[end])) end++
    const source = sourceOf(article, sentences[first])
    const following = sentences[end]?.text ?? ''
    let from = first
    for (const stretch of findQuotations(source)) {
      if (stretch.open && !/^["“„«»]/u.test(following)) continue
      // Stretches come in order: what ends before this one is not looked at again.
      while (from < end && (sentences[from] as Sentence).end <= stretch.start) from++
      const spans = spansOf(sentences, stretch, { from, end })
      if (spans.length > 0)
        quoted.push({ text: source.slice(stretch.from, stretch.to), spans, open: stretch.open })
    }
    first = end
  }
  return quoted
}

/** Where a stretch of their text lies in the sentences `[from, end)`. */
function spansOf(
  sentences: Sentence[],
  stretch: { start: number; end: number },
  { from, end }: { from: number; end: number },
): Span[] {
  const spans: Span[] = []
  for (let at = from; at < end && (sentences[at] as Sentence).start < stretch.end; at++) {
    const sentence = sentences[at] as Sentence
    const start = Math.max(stretch.start, sentence.start) - sentence.start
    const stop = Math.min(stretch.end, sentence.end) - sentence.start
    if (start < stop) spans.push({ sentence: at, start, end: stop })
  }
  return spans
}

function sameText(a: Sentence, b: Sentence | undefined): boolean {
  return a.unit === b?.unit && a.block === b.block
}

function sourceOf(article: Reading['article'], sentence: Sentence | undefined): string {
  if (sentence?.unit === 'headline') return article.headline.text
  if (sentence?.unit === 'standfirst') return article.standfirst?.text ?? ''
  return article.body[sentence?.block ?? -1]?.text ?? ''
}
