import * as v from 'valibot'
import { idSchema } from './plain-article.ts'
import { similarityOf } from './similarity-of.ts'
import { eachStage } from './stage.ts'

/** `{id, a, b, language?}`, two sentences → `{id, score}` in 0..1. */
export const similarity = eachStage({
  input: v.object({ id: idSchema, a: v.string(), b: v.string(), language: v.nullish(v.string(), null) }),
  answer: ({ id, a, b, language }) => ({ id, score: similarityOf(a, b, language) }),
})
