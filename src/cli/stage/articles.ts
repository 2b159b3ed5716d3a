import * as v from 'valibot'
import type { RawDocument } from '../../news/page/raw-document.ts'
import { parseArticles } from '../../pipeline/parse-article/parse-articles.ts'
import { readPage } from '../../pipeline/read-pages/html/read-page.ts'
import { idSchema } from './plain-article.ts'
import { eachStage } from './stage.ts'

/**
 * `{id, rawText}`, the visible text of a page, or `{id, rawHtml}`, the page with its tags → `{id, article, problems}`;
 * `article` is null where there is no report in it, and the first of several. The given id counts as the path of a seed.
 */
export const articles = eachStage({
  input: v.pipe(
    v.object({ id: idSchema, rawText: v.optional(v.string()), rawHtml: v.optional(v.string()) }),
    v.check(({ rawText, rawHtml }) => (rawText ?? rawHtml) !== undefined, 'neither rawText nor rawHtml'),
  ),
  answer({ id, rawText = '', rawHtml }) {
    const seen = rawHtml === undefined ? { text: rawText.replace(/^\uFEFF/, '') } : readPage(rawHtml)
    const document: RawDocument = { ...seen, file: String(id), encoding: 'utf-8', sidecar: null }
    const { value: reports, problems } = parseArticles([document])
    const [value = null] = reports
    // What a report goes by where no headline is stated is for the reader of the site, no field of the page.
    const article = value?.headline.by === 'opening' ? { ...value, headline: null } : value
    return { id, article, problems }
  },
})
