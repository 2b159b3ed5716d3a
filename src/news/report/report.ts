import * as v from 'valibot'
import { articleSchema } from './article.ts'
import { mentionSchema } from './mention.ts'
import { sentenceSchema } from './sentence.ts'
import { topicSchema } from './topic.ts'

/** An article with what was found in it. All sentence numbers of the project index `sentences`. */
export const reportSchema = v.object({
  article: articleSchema,
  sentences: v.array(sentenceSchema),
  mentions: v.array(mentionSchema),
  topics: v.array(topicSchema),
  /** Words of headline, standfirst and body; computed. */
  words: v.number(),
})
export type Report = v.InferOutput<typeof reportSchema>
