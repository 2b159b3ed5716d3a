import * as v from 'valibot'
import { annotateArticle } from '../../pipeline/annotate/annotate-article.ts'
import { articles } from './articles.ts'
import { comparisons } from './comparisons.ts'
import { facts } from './facts.ts'
import { idSchema, plainArticle, plainTextSchema } from './plain-article.ts'
import { related } from './related.ts'
import { reports } from './reports.ts'
import { similarityOf } from './similarity-of.ts'
import { eachStage, type Stage } from './stage.ts'
import { stories } from './stories.ts'

/** `{id, a, b, language?}`, two sentences → `{id, score}` in 0..1. */
export const similarity = eachStage({
  input: v.object({ id: idSchema, a: v.string(), b: v.string(), language: v.nullish(v.string(), null) }),
  answer: ({ id, a, b, language }) => ({ id, score: similarityOf(a, b, language) }),
})

/** `{id, title, body, date?}` → `{id, topics, mentions, sentences}`; spans index the sentences. */
const annotations = eachStage({
  input: plainTextSchema,
  answer(text) {
    const { sentences, mentions, topics } = annotateArticle(plainArticle(text))
    return { id: text.id, topics, mentions, sentences: sentences.map((sentence) => sentence.text) }
  },
})

/** By the name that is given at the shell. */
export const stages: Record<string, Stage> = {
  articles,
  annotations,
  stories,
  similarity,
  comparisons,
  facts,
  reports,
  related,
}
