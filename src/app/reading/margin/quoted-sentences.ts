import type { Report } from '../../../news/report.ts'

/** Sentences of a report that follow each other in one paragraph (or the standfirst), to be quoted together. */
export interface Quote {
  /** Number of the paragraph as shown; null for the standfirst. */
  paragraph: number | null
  lang: string | null
  /** `before` is what stands between this sentence and the one before it. */
  sentences: { index: number; text: string; before: string }[]
}

/** Groups sentences, in reading order, by the place where they stand. */
export function quoteSentences({ article, sentences }: Report, indices: readonly number[]): Quote[] {
  const quotes: Quote[] = []
  let last = -2
  for (const index of [...indices].sort((one, other) => one - other)) {
    const sentence = sentences[index]
    if (!sentence) continue
    const { block, paragraph, start, text } = sentence
    const home = block === null ? null : article.body[block]
    const follows = index === last + 1 && sentences[last]?.block === block
    const source = home?.text ?? article.standfirst?.text ?? ''
    const before = follows ? source.slice(sentences[last]?.end ?? start, start) : ''
    if (!follows) quotes.push({ paragraph, lang: home?.lang ?? article.language, sentences: [] })
    quotes.at(-1)?.sentences.push({ index, text, before })
    last = index
  }
  return quotes
}
