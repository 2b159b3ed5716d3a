import * as v from 'valibot'

/**
 * The unit of comparison and the place every mention points to. Standfirst and paragraphs are compared;
 * headline and subheadings are read for mentions only.
 */
export const sentenceSchema = v.object({
  unit: v.picklist(['headline', 'standfirst', 'paragraph', 'subheading']),
  /** Index into `article.body`; null for headline and standfirst. */
  block: v.nullable(v.number()),
  /** 1-based number of the paragraph as shown (¶4); null for headline, standfirst and subheadings. */
  paragraph: v.nullable(v.number()),
  /** To the letter: `source.slice(start, end)` of the block's (headline's, standfirst's) text. */
  text: v.string(),
  start: v.number(),
  end: v.number(),
  lines: v.array(v.number()),
})
export type Sentence = v.InferOutput<typeof sentenceSchema>

/** A stretch of one sentence: `sentences[sentence].text.slice(start, end)`, in UTF-16 units. */
export const spanSchema = v.object({ sentence: v.number(), start: v.number(), end: v.number() })
export type Span = v.InferOutput<typeof spanSchema>
