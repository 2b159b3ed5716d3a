import * as v from 'valibot'
import { factCountsSchema } from '../../news/event/fact.ts'
import { storySchema } from '../../news/event/story.ts'
import { problemSchema } from '../../news/problem.ts'
import { articleCardSchema, comparisonCardSchema, facetsSchema } from './bundle.ts'

/** Row numbers into one of the catalogue's tables. */
const rowsSchema = v.array(v.number())

/**
 * What filtering, counting and sorting need of a stretch of the list, in columns: a report is its number, 0 the newest (not
 * dated: last), and part `n` tells of those from `n * sizes.part` on. What is shown of a report comes in the shards, of which a
 * page needs a few.
 */
export const cataloguePartSchema = v.object({
  ids: v.array(v.string()),
  /** As in `StatedDate.value`; null where not stated. */
  dates: v.array(v.nullable(v.string())),
  words: v.array(v.number()),
  languages: v.array(v.nullable(v.string())),
  topics: v.array(rowsSchema),
  places: v.array(rowsSchema),
  people: v.array(rowsSchema),
  sources: v.array(rowsSchema),
  tables: v.object({
    topics: v.array(v.object({ code: v.string(), label: v.string(), parent: v.nullable(v.string()) })),
    ...v.pick(facetsSchema, ['places', 'people', 'sources']).entries,
  }),
  /** Every story that a report of the part is in: its number, and all its reports in the story's order. Stories are numbered by their newest report. */
  stories: v.array(v.tuple([v.number(), v.array(v.number())])),
  /** Paths below `data/` of the cards of the part's reports, and of the stories whose newest report stands in it. */
  cards: v.array(v.string()),
  storyCards: v.array(v.string()),
  /** The number of the first of those stories. */
  firstStory: v.number(),
})
export type CataloguePart = v.InferOutput<typeof cataloguePartSchema>

/**
 * The catalogue as far as its parts are at hand, by the number that a report has in the whole list; of what is not, the place is empty.
 */
export interface Catalogue extends Omit<CataloguePart, 'stories' | 'cards' | 'storyCards' | 'firstStory'> {
  /** Every part is at hand. */
  whole: boolean
  /** The reports of each story, in the story's order. */
  stories: number[][]
}

/** Numbers of the reports that carry a value, ascending, by `valueName`. */
export const valuesSchema = v.record(v.string(), v.array(v.number()))

/** The file below `data/` that holds what a prerendered list was made with, by its path. */
export const frontsSchema = v.record(v.string(), v.string())

/** A stretch of the list: what is shown of each report. */
export const cardShardSchema = v.array(articleCardSchema)

/** What is shown of a story beside its reports' cards. */
export const storyCardSchema = v.object({
  ...v.pick(storySchema, ['id', 'articles', 'copies', 'editor']).entries,
  comparisons: v.array(comparisonCardSchema),
  /** How many facts are told by all, some and one of its reports; null where they were not gathered. */
  facts: v.nullable(factCountsSchema),
})
export type StoryCard = v.InferOutput<typeof storyCardSchema>
export const storyShardSchema = v.array(storyCardSchema)

/** Lines of a seed around the place of a problem. */
export const toldProblemSchema = v.object({
  id: v.string(),
  level: v.picklist(['error', 'warning']),
  values: problemSchema.entries.values,
  file: v.string(),
  line: v.nullable(v.number()),
  /** Empty where the problem has no line or the file cannot be shown as text. */
  context: v.array(v.object({ line: v.number(), text: v.string() })),
})

/** What the build met, for the colophon. */
export const buildReportSchema = v.object({
  /** Seeds read, and reports that came out of them. */
  files: v.number(),
  reports: v.number(),
  problems: v.array(toldProblemSchema),
})
export type BuildReport = v.InferOutput<typeof buildReportSchema>
