import * as v from 'valibot'
import { spanSchema } from './sentence.ts'

/** One IPTC Media Topic as this article carries it, with what led to it. */
export const topicSchema = v.object({
  /** IPTC Media Topics code, e.g. `20000639`. */
  code: v.string(),
  label: v.string(),
  /** Code of its top-level topic, e.g. `11000000`. */
  top: v.string(),
  /** Codes from the top-level topic down to the parent; empty for a top-level topic. */
  ancestors: v.array(v.string()),
  /** 0..1; comparable within one article. */
  score: v.number(),
  /** What the article is about: shown and used as a facet. What it speaks of in passing is not. */
  shown: v.boolean(),
  /** Shown only because this child is: a child implies its parents. Null where it has evidence of its own. */
  impliedBy: v.nullable(v.string()),
  /** There where the editor says that the report is about it, or the reader of an own page; the words found for it, if any, stand beside that. */
  by: v.optional(v.picklist(['editor', 'reader'])),
  evidence: v.array(v.object({ term: v.string(), weight: v.number(), spans: v.array(spanSchema) })),
})
export type Topic = v.InferOutput<typeof topicSchema>
