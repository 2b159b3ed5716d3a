import * as v from 'valibot'
import { identifyLanguage } from '../../language/which/detect-language.ts'
import { annotateSentences } from '../../pipeline/annotate/annotate-sentences.ts'
import { alignSentences } from '../../pipeline/compare/align-sentences.ts'
import { gatherFacts } from '../../pipeline/gather-facts/gather-facts.ts'
import type { LinkedPair } from '../../pipeline/gather-facts/link-features.ts'
import { embedSentences, isEmbedded } from '../../pipeline/vectors/embed-sentences.ts'
import { type EmbedTexts, makeEmbedder } from '../../pipeline/vectors/embed-texts.ts'
import { idSchema } from './plain-article.ts'
import { eachStage } from './stage.ts'

const docSchema = v.object({
  id: idSchema,
  sentences: v.array(v.string()),
  date: v.nullish(v.string(), null),
})
type Doc = v.InferOutput<typeof docSchema>

const embed = makeEmbedder()

/**
 * `{id, docs: [{id, sentences, date?}], language?}`, the reports of one event → `{id, facts}`: what two of them or more tell,
 * as sentences by their report's id and their place in it. With `COLLATE_WORDS_ONLY=1` no language model is heard.
 */
export const facts = eachStage({
  input: v.object({ id: idSchema, docs: v.array(docSchema), language: v.nullish(v.string(), null) }),
  async answer({ id, docs, language }) {
    const pairs = await linkDocs(docs, language, embed)
    const gathered = gatherFacts(
      docs.map(({ sentences }) => sentences.length),
      pairs,
    )
    const facts = gathered.map(({ sentences, sure }) => ({
      sure,
      sentences: sentences.map(({ doc, sentence }) => ({ doc: docs[doc]?.id, sentence })),
    }))
    return { id, facts }
  },
})

/** What every two of some texts have in common; `given` is their language, identified where it is not told. */
export async function linkDocs(
  docs: readonly Doc[],
  given: string | null,
  embed: EmbedTexts | null,
): Promise<LinkedPair[]> {
  const language = given ?? identifyLanguage(docs.flatMap(({ sentences }) => sentences).join('\n'))
  const read = docs.map(({ sentences, date }) => annotateSentences(sentences, { date, language }))
  const hears = embed && isEmbedded(language)
  const vectors = await Promise.all(docs.map(({ sentences }) => hears && embedSentences(sentences, embed)))
  return docs.flatMap((one, a) =>
    docs.slice(a + 1).map((other, n) => {
      const b = a + 1 + n
      const [vectorsA, vectorsB] = [vectors[a], vectors[b]]
      const { links } = alignSentences({
        a: read[a] ?? [],
        b: read[b] ?? [],
        dateA: one.date,
        dateB: other.date,
        language,
        vectors: vectorsA && vectorsB ? { a: vectorsA, b: vectorsB } : null,
      })
      return { a, b, links }
    }),
  )
}
