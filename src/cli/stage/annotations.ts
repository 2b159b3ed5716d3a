import { annotateArticle } from '../../pipeline/annotate/annotate-article.ts'
import { plainArticle, plainTextSchema } from './plain-article.ts'
import { eachStage } from './stage.ts'

/** `{id, title, body, date?}` → `{id, topics, mentions, sentences}`; spans index the sentences. */
export const annotations = eachStage({
  input: plainTextSchema,
  answer(text) {
    const { sentences, mentions, topics } = annotateArticle(plainArticle(text))
    return { id: text.id, topics, mentions, sentences: sentences.map((sentence) => sentence.text) }
  },
})
