import * as v from 'valibot'
import { articleSchema } from '../../news/report/article.ts'
import { reportSchema } from '../../news/report/report.ts'

/** Raised when the shape of any bundled file changes. */
export const schemaVersion = 5

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
  /** Codes of shown topics, ancestors included; keys into the catalogue's `topics`. */
  topics: v.array(v.string()),
  /** Keys of facets, in the order of the catalogue's tables. */
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
  /** The story that it belongs to, where that has a page of its own. */
  story: v.nullable(v.string()),
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

/** Ids that are no article's own → the article that they lead to. */
export const aliasesSchema = v.record(v.string(), v.string())
export type Aliases = v.InferOutput<typeof aliasesSchema>

const paths = v.record(v.string(), v.string())

/**
 * Where the files of some reports are, and of pairs and stories that go by them: paths below `data/`. Which table tells of an id is
 * told by the id alone (`tableOf`), so that a page needs none that grows with the number of reports.
 */
export const fileTableSchema = v.object({
  /** By report. */
  articles: paths,
  /** By `left~right`, ids in order; in the tables of both. */
  comparisons: paths,
  /** By story; see `story-file.ts`. */
  stories: paths,
  /** By report, of those that a language model has read. Fetched to compare two of them. */
  vectors: paths,
})
export type FileTable = v.InferOutput<typeof fileTableSchema>

/** The one file with a fixed name, `data/manifest.json`: where everything else is, by content hash. */
export const manifestSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  list: v.object({
    /** Seeds read and problems met. */
    files: v.number(),
    problems: v.number(),
    reports: v.number(),
    /** The catalogue, a stretch of the list each; see `catalogue.ts`. */
    parts: v.array(v.string()),
    /** Which reports carry which values; none where that is to be read off the parts. */
    values: v.array(v.string()),
    /** The file that names what the prerendered lists were made with; where no page was prerendered there is none. */
    fronts: v.optional(v.string()),
  }),
  /** What the build met. */
  buildReport: v.string(),
  /** What the search index begins with; see `bundle/search/packed-index.ts`. */
  search: v.string(),
  /** The table of aliases: fetched for an address or a mark that no article has. */
  aliases: v.string(),
  /** See `fileTableSchema`. */
  tables: v.array(v.string()),
})
export type Manifest = v.InferOutput<typeof manifestSchema>
