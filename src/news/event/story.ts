import * as v from 'valibot'

/** The reports of one event. It has no title of its own: its reports' headlines are shown. */
export const storySchema = v.object({
  /** The first in order of its reports' ids. A story gains and loses reports: what means it for long names one of them. */
  id: v.string(),
  /** Article ids, earliest first, then by id. */
  articles: v.array(v.string()),
  /** Why they are held together: the pairs whose likeness joined them, with the terms that weighed most. */
  evidence: v.array(
    v.object({ a: v.string(), b: v.string(), score: v.number(), terms: v.array(v.string()) }),
  ),
  /** Pairs of one text in two outlets: how much of the shorter stands verbatim in the other, 0..1. */
  copies: v.array(v.object({ a: v.string(), b: v.string(), verbatim: v.number() })),
  /** There where the editor has put reports together or taken some out. */
  editor: v.optional(v.literal(true)),
})
export type Story = v.InferOutput<typeof storySchema>
