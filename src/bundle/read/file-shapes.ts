import * as v from 'valibot'
import { comparisonSchema } from '../../news/comparison/comparison.ts'
import { deviceFileSchema, ownPageSchema } from '../../news/readers/own-page.ts'
import { readersLinkSchema } from '../../news/readers/readers-link.ts'
import { readersNoteSchema } from '../../news/readers/readers-note.ts'
import { reportVectorsSchema } from '../../news/report/report-vectors.ts'
import {
  aliasesSchema,
  fileTableSchema,
  manifestSchema,
  type ReportFile,
  reportFileSchema,
} from '../format/bundle.ts'
import {
  buildReportSchema,
  cardShardSchema,
  cataloguePartSchema,
  frontsSchema,
  storyShardSchema,
  valuesSchema,
} from '../format/catalogue.ts'
import { unfoldReport } from '../format/folded-report.ts'
import { unpack } from '../format/packed.ts'
import { storyFileSchema } from '../format/story-file.ts'

/** Reports that only this device has, for the search: what it is told of them, and the number of every report in the list. */
const addedSchema = v.object({
  documents: v.array(
    v.object({
      id: v.number(),
      ...{
        headline: v.string(),
        lead: v.string(),
        names: v.string(),
        text: v.string(),
        alongside: v.string(),
      },
    }),
  ),
  /** By the number that a report has in the index. */
  numbers: v.array(v.number()),
})

/** The kinds of files that are read, of the bundle and those that readers exchange, each with the schema that it must have when it arrives. */
const shapes = {
  manifest: manifestSchema,
  files: fileTableSchema,
  part: cataloguePartSchema,
  values: valuesSchema,
  fronts: frontsSchema,
  cards: cardShardSchema,
  storyCards: storyShardSchema,
  search: v.object({
    reports: v.number(),
    fields: v.record(v.string(), v.number()),
    averages: v.array(v.number()),
    ...{ terms: v.string(), starts: v.array(v.number()), lengths: v.string() },
    /** Where the parts are, in the order of `starts`. */
    files: v.array(v.string()),
    added: v.optional(addedSchema),
  }),
  searchPart: v.object({ holders: v.string(), gaps: v.string(), times: v.string() }),
  buildReport: buildReportSchema,
  report: reportFileSchema,
  aliases: aliasesSchema,
  comparison: comparisonSchema,
  story: storyFileSchema,
  vectors: reportVectorsSchema,
  /** What loaders gave a prerendered page: named after its content, it is what that page was rendered with. */
  loaded: v.record(v.string(), v.unknown()),
  deviceFile: deviceFileSchema,
  ownPage: ownPageSchema,
  readersNote: readersNoteSchema,
  readersLink: readersLinkSchema,
}

type Shapes = typeof shapes
export type Shape = keyof Shapes
export type Shaped<S extends Shape> = v.InferOutput<Shapes[S]>

/** What a kind's files are written as beside plain JSON of the value: see `bundleFiles`. */
const written: Partial<Record<Shape, (value: unknown) => unknown>> = {
  report: (value) => unfoldReport(unpack(reportFileSchema, value) as ReportFile),
  comparison: (value) => unpack(comparisonSchema, value),
  story: (value) => unpack(storyFileSchema, value),
}

/** The value that a file of a kind holds, of the file's JSON; null where it holds another. */
export function shapedAs<S extends Shape>(shape: S, json: unknown): Shaped<S> | null {
  try {
    const parsed = v.safeParse(shapes[shape], written[shape]?.(json) ?? json)
    return parsed.success ? (parsed.output as Shaped<S>) : null
  } catch {
    // Not what its kind is written as: it has not the parts that a value is read from.
    return null
  }
}
