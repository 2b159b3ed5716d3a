import * as v from 'valibot'
import { articleSchema } from './article.ts'
import { problemSchema } from './problem.ts'
import { storySchema } from './story.ts'

/** Raised when the shape of any bundled file changes. */
export const schemaVersion = 1

/** What the list needs of one article. */
export const articleCardSchema = v.object({
  id: v.string(),
  ...v.pick(articleSchema, [
    'language',
    'headline',
    'kicker',
    'section',
    'standfirst',
    'byline',
    'agency',
    'publisher',
    'published',
  ]).entries,
  /** First sentence of the body, to the letter; shown where there is no standfirst. */
  opening: v.nullable(v.string()),
  words: v.number(),
  alongside: v.number(),
  /** Codes of shown topics. */
  topics: v.array(v.string()),
  /** Facet values: ISO codes or names, as keys into the index's tables. */
  places: v.array(v.string()),
  people: v.array(v.string()),
  sources: v.array(v.string()),
})
export type ArticleCard = v.InferOutput<typeof articleCardSchema>

/** What the list shows of a pair without fetching its comparison: counts, and the strip's boxes. */
export const comparisonCardSchema = v.object({
  left: v.string(),
  right: v.string(),
  passages: v.number(),
  possible: v.number(),
  onlyLeft: v.number(),
  onlyRight: v.number(),
})
export type ComparisonCard = v.InferOutput<typeof comparisonCardSchema>

export const bundleIndexSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  articles: v.array(articleCardSchema),
  stories: v.array(storySchema),
  comparisons: v.array(comparisonCardSchema),
  /** Every topic that an article shows, and its ancestors. */
  topics: v.array(v.object({ code: v.string(), label: v.string(), parent: v.nullable(v.string()) })),
  problems: v.array(problemSchema),
})
export type BundleIndex = v.InferOutput<typeof bundleIndexSchema>

/** The one file with a fixed name, `data/manifest.json`: where everything else is, by content hash. */
export const manifestSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  index: v.string(),
  articles: v.record(v.string(), v.string()),
  /** Keyed `left~right`, ids in order. */
  comparisons: v.record(v.string(), v.string()),
})
export type Manifest = v.InferOutput<typeof manifestSchema>
