import type { Span } from '../../../news/sentence.ts'
import { findQuotations } from '../../../text/quotation-marks.ts'
import type { Reading } from '../reading.ts'

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
    const next = sentences.findIndex((s, i) => i > first && !sameText(s, sentences[first]))
    const end = next < 0 ? sentences.length : next
    const source = sourceOf(article, sentences[first])
    const following = sentences[end]?.text ?? ''
    for (const stretch of findQuotations(source)) {
      if (stretch.open && !/^["“„«»]/u.test(following)) continue
      const spans = sentences.slice(first, end).flatMap((sentence, i) => {
        const start = Math.max(stretch.start, sentence.start) - sentence.start
        const stop = Math.min(stretch.end, sentence.end) - sentence.start
        return start < stop ? [{ sentence: first + i, start, end: stop }] : []
      })
      if (spans.length > 0)
        quoted.push({ text: source.slice(stretch.from, stretch.to), spans, open: stretch.open })
    }
    first = end
  }
  return quoted
}

type Sentences = Reading['sentences']

function sameText(a: Sentences[number], b: Sentences[number] | undefined): boolean {
  return a.unit === b?.unit && a.block === b.block
}

function sourceOf(article: Reading['article'], sentence: Sentences[number] | undefined): string {
  if (sentence?.unit === 'headline') return article.headline.text
  if (sentence?.unit === 'standfirst') return article.standfirst?.text ?? ''
  return article.body[sentence?.block ?? -1]?.text ?? ''
}
