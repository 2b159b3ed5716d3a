import * as v from 'valibot'
import { articleSchema } from './article.ts'
import { problemSchema } from './problem.ts'
import { reportSchema } from './report.ts'
import { storySchema } from './story.ts'

/** Raised when the shape of any bundled file changes. */
export const schemaVersion = 2

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
  /** How many headlines of other reports its page showed. */
  alongside: v.number(),
  /** Codes of shown topics, ancestors included; keys into the index's `topics`. */
  topics: v.array(v.string()),
  /** Keys into the index's `facets`, in the order of those tables. */
  places: v.array(v.string()),
  people: v.array(v.string()),
  organisations: v.array(v.string()),
  /** Who brings the report: publisher and agency as stated. */
  sources: v.array(v.string()),
})
export type ArticleCard = v.InferOutput<typeof articleCardSchema>

/**
 * One box of the overview strip, `[level, words]`: 3 near-verbatim, 2 reworded, 1 related, 0 no match found.
 * Sentences of one passage that follow each other are one box, and so is a run of sentences without a match.
 */
export const stripBoxSchema = v.tuple([v.picklist([0, 1, 2, 3]), v.number()])
export type StripBox = v.InferOutput<typeof stripBoxSchema>

/** How two reports cover one event: counts, and the overview strip, each lane in its report's order. */
const pairCoverageSchema = v.object({
  /** Facts that both tell; links of one matter; sentences without a match. */
  passages: v.number(),
  related: v.number(),
  unmatchedLeft: v.number(),
  unmatchedRight: v.number(),
  strip: v.object({ left: v.array(stripBoxSchema), right: v.array(stripBoxSchema) }),
})
export type PairCoverage = v.InferOutput<typeof pairCoverageSchema>

/** What the list shows of a pair without fetching its comparison. `coverage` is null where it was not compared. */
export const comparisonCardSchema = v.object({
  left: v.string(),
  right: v.string(),
  coverage: v.nullable(pairCoverageSchema),
})
export type ComparisonCard = v.InferOutput<typeof comparisonCardSchema>

/**
 * The file of one report: the report, and what its page tells of the others of its story. A page of one report thus
 * needs nothing that grows with the number of reports.
 */
export const reportFileSchema = v.object({
  ...reportSchema.entries,
  /** The story's other reports, in the story's order; `comparison` is null where the build made none. */
  others: v.array(
    v.object({
      card: articleCardSchema,
      comparison: v.nullable(comparisonCardSchema),
      /** Stands before this report in the story: it is A, this one B. */
      before: v.boolean(),
    }),
  ),
})
export type ReportFile = v.InferOutput<typeof reportFileSchema>

/** The values of one facet, by label. `key` is what cards and URLs carry. */
const facetTableSchema = v.array(v.object({ key: v.string(), label: v.string() }))
export type FacetTable = v.InferOutput<typeof facetTableSchema>

export const facetsSchema = v.object({
  /** Keyed by ISO 3166-1 alpha-2 where the country is known, by name where it is not. */
  places: facetTableSchema,
  people: facetTableSchema,
  organisations: facetTableSchema,
  sources: facetTableSchema,
})
export type Facets = v.InferOutput<typeof facetsSchema>

export const bundleIndexSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  /** Newest first (not dated: last), then by id. */
  articles: v.array(articleCardSchema),
  stories: v.array(storySchema),
  comparisons: v.array(comparisonCardSchema),
  /** Every topic that an article shows, with its ancestors; by code. */
  topics: v.array(v.object({ code: v.string(), label: v.string(), parent: v.nullable(v.string()) })),
  facets: facetsSchema,
  problems: v.array(problemSchema),
})
export type BundleIndex = v.InferOutput<typeof bundleIndexSchema>

/** The one file with a fixed name, `data/manifest.json`: where everything else is, by content hash. */
export const manifestSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  index: v.string(),
  /** Columns for filtering and the paths of the cards; see `catalogue.ts`. */
  catalogue: v.string(),
  /** What the build met. */
  buildReport: v.string(),
  /** Packed search index over all reports; see `text/packed-index.ts`. */
  search: v.string(),
  /** Article id → path below `data/`. */
  articles: v.record(v.string(), v.string()),
  /** Keyed `left~right`, ids in order. */
  comparisons: v.record(v.string(), v.string()),
  /** Article id → path below `data/`; of reports that a language model has read. Fetched to compare two of them. */
  vectors: v.record(v.string(), v.string()),
})
export type Manifest = v.InferOutput<typeof manifestSchema>
