import * as v from 'valibot'
import { carried } from '../../news/comparison/ledgers.ts'
import { boardsSchema, factSchema } from '../../news/event/fact.ts'
import { articleSchema } from '../../news/report/article.ts'
import { articleCardSchema } from './bundle.ts'

const storyReportSchema = v.object({
  ...v.pick(articleCardSchema, [
    'id',
    'language',
    'headline',
    'byline',
    'agency',
    'publisher',
    'published',
    'words',
  ]).entries,
  ...v.pick(articleSchema, ['url']).entries,
  /** The compared sentences, to the letter; `at`: their place in the report; `paragraph` is null for the standfirst. */
  sentences: v.array(
    v.object({
      at: v.number(),
      paragraph: v.nullable(v.number()),
      text: v.string(),
      carries: v.array(v.picklist(carried)),
    }),
  ),
  /** Places of the reports that it was not compared with: they are in another language, or one of the two has no text. */
  apart: v.array(v.number()),
})
export type StoryReport = v.InferOutput<typeof storyReportSchema>

/** The file of one story: its reports with the text that is compared, and which of it tell one fact. */
export const storyFileSchema = v.object({
  id: v.string(),
  /** There where the editor has put its reports together or taken some out. */
  editor: v.optional(v.literal(true)),
  reports: v.array(storyReportSchema),
  /** Each sentence that was compared with another report tells one fact; by the place of its first sentence. Null where the story has too many reports. */
  facts: v.nullable(v.array(factSchema)),
  boards: boardsSchema,
  /** Of which two reports, by their places, an editor has stated something about their sentences, and how many statements. */
  corrected: v.optional(v.array(v.tuple([v.number(), v.number(), v.number()]))),
})
export type StoryFile = v.InferOutput<typeof storyFileSchema>
