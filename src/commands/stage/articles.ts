import * as v from 'valibot'
import { parseArticle } from '../../pipeline/articles/parse-article.ts'
import { idSchema } from './plain-article.ts'
import { eachStage } from './stage.ts'

/** `{id, rawText}` → `{id, article, problems}`; `article` is null where the dump holds none. */
export const articles = eachStage({
  input: v.object({ id: idSchema, rawText: v.string() }),
  answer({ id, rawText }) {
    const text = rawText.replace(/^\uFEFF/, '')
    const parsed = parseArticle({ file: String(id), text, encoding: 'utf-8', sidecar: null })
    return { id, article: parsed.value, problems: parsed.problems }
  },
})
