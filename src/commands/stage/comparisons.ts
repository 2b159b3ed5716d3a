import * as v from 'valibot'
import { alignSentences } from '../../pipeline/comparisons/align-sentences.ts'
import { givenSentences } from './given-sentences.ts'
import { idSchema } from './plain-article.ts'
import { eachStage } from './stage.ts'

const dateSchema = v.nullish(v.string(), null)

/** `{id, a, b, dateA?, dateB?, language?}`, the sentences of two reports → `{id, links, best}`, by index. */
export const comparisons = eachStage({
  input: v.object({
    id: idSchema,
    a: v.array(v.string()),
    b: v.array(v.string()),
    dateA: dateSchema,
    dateB: dateSchema,
    language: v.nullish(v.string(), null),
  }),
  answer({ id, ...lists }) {
    const { links, best } = alignSentences(givenSentences(lists))
    return { id, links: links.map(({ a, b, strength, score }) => ({ a, b, strength, score })), best }
  },
})
