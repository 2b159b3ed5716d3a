import type { Mention } from './mention.ts'
import type { Report } from './report.ts'

/** A mention where it stands in one sentence: `text.slice(start, end)`, in UTF-16 units. */
export interface PlacedMention {
  mention: Mention
  start: number
  end: number
}

/** A sentence as it is compared: its words, and what was found in them. */
export interface AnnotatedSentence {
  text: string
  /** In the order in which they stand. */
  mentions: PlacedMention[]
}

/** The sentences of a report, each with the mentions that stand in it; in the report's order. */
export function annotatedSentences({
  sentences,
  mentions,
}: Pick<Report, 'sentences' | 'mentions'>): AnnotatedSentence[] {
  const annotated = sentences.map(({ text }): AnnotatedSentence => ({ text, mentions: [] }))
  for (const mention of mentions) {
    for (const { sentence, start, end } of mention.spans) {
      annotated[sentence]?.mentions.push({ mention, start, end })
    }
  }
  for (const sentence of annotated) sentence.mentions.sort((x, y) => x.start - y.start || y.end - x.end)
  return annotated
}
