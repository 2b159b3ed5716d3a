import * as v from 'valibot'
import { sentenceSimilarity } from '../../pipeline/comparisons/sentence-similarity.ts'
import { idSchema } from './plain-article.ts'
import { eachStage } from './stage.ts'

/** `{id, a, b}`, two sentences → `{id, score}` in 0..1. */
export const similarity = eachStage({
  input: v.object({ id: idSchema, a: v.string(), b: v.string() }),
  answer: ({ id, a, b }) => ({ id, score: sentenceSimilarity(a, b) }),
})
