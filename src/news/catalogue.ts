import * as v from 'valibot'
import { articleCardSchema, comparisonCardSchema, facetsSchema, schemaVersion } from './bundle.ts'
import { storySchema } from './story.ts'

/** Row numbers into one of the catalogue's tables. */
const rowsSchema = v.array(v.number())

/**
 * What filtering, counting and sorting need of all reports, in columns: a report is its number, 0 the newest (not
 * dated: last). What is shown of a report comes in the shards, of which a page needs a few.
 */
export const catalogueSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  /** Seeds read and problems met. */
  files: v.number(),
  problems: v.number(),
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
  /** The reports of each story, in the story's order; stories by their newest report. */
  stories: v.array(v.array(v.number())),
  /** Paths below `data/`: shard `n` holds reports (stories) from `n * size` on. */
  cards: v.object({ size: v.number(), files: v.array(v.string()) }),
  storyCards: v.object({ size: v.number(), files: v.array(v.string()) }),
})
export type Catalogue = v.InferOutput<typeof catalogueSchema>

/** A stretch of the list: what is shown of each report. */
export const cardShardSchema = v.array(articleCardSchema)

/** What is shown of a story beside its reports' cards. */
export const storyCardSchema = v.object({
  ...v.pick(storySchema, ['id', 'articles', 'copies']).entries,
  comparisons: v.array(comparisonCardSchema),
})
export type StoryCard = v.InferOutput<typeof storyCardSchema>
export const storyShardSchema = v.array(storyCardSchema)

/** Lines of a seed around the place of a problem. */
export const toldProblemSchema = v.object({
  id: v.string(),
  level: v.picklist(['error', 'warning']),
  message: v.string(),
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
