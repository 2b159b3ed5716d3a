import * as v from 'valibot'
import { alignSentences } from '../../pipeline/compare/align-sentences.ts'
import { makeEmbedder } from '../../pipeline/vectors/embed-texts.ts'
import { givenSentences, givenVectors } from './given-sentences.ts'
import { idSchema } from './plain-article.ts'
import { eachStage } from './stage.ts'

const dateSchema = v.nullish(v.string(), null)

const embed = makeEmbedder()

/**
 * `{id, a, b, dateA?, dateB?, language?}`, the sentences of two reports → `{id, method, links, best}`, by index. With
 * `COLLATE_WORDS_ONLY=1` no language model is heard.
 */
export const comparisons = eachStage({
  input: v.object({
    id: idSchema,
    a: v.array(v.string()),
    b: v.array(v.string()),
    dateA: dateSchema,
    dateB: dateSchema,
    language: v.nullish(v.string(), null),
  }),
  async answer({ id, ...lists }) {
    const vectors = await givenVectors(lists, embed)
    const { links, best } = alignSentences({ ...givenSentences(lists), vectors })
    return {
      id,
      method: vectors ? 'words-and-meaning' : 'words',
      links: links.map(({ a, b, strength, score, by }) => ({ a, b, strength, score, by })),
      best,
    }
  },
})
