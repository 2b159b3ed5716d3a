import * as v from 'valibot'
import { manifestSchema, reportFileSchema } from '../../news/bundle.ts'
import {
  buildReportSchema,
  cardShardSchema,
  catalogueSchema,
  storyShardSchema,
} from '../../news/catalogue.ts'
import { comparisonSchema } from '../../news/comparison.ts'
import { reportVectorsSchema } from '../../news/report-vectors.ts'

/** The kinds of bundled files, each with the schema that it must have when it arrives. */
const shapes = {
  manifest: manifestSchema,
  catalogue: catalogueSchema,
  cards: cardShardSchema,
  storyCards: storyShardSchema,
  search: v.object({
    reports: v.number(),
    fields: v.record(v.string(), v.number()),
    averages: v.array(v.number()),
    ...{ terms: v.string(), holders: v.string(), gaps: v.string(), times: v.string(), lengths: v.string() },
  }),
  buildReport: buildReportSchema,
  report: reportFileSchema,
  comparison: comparisonSchema,
  vectors: reportVectorsSchema,
}

type Shapes = typeof shapes
export type Shape = keyof Shapes
export type Shaped<S extends Shape> = v.InferOutput<Shapes[S]>

/** The value in its kind's shape, or null where it has another. */
export function shapedAs<S extends Shape>(shape: S, value: unknown): Shaped<S> | null {
  const parsed = v.safeParse(shapes[shape], value)
  return parsed.success ? (parsed.output as Shaped<S>) : null
}
