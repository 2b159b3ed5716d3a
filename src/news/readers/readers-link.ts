import * as v from 'valibot'
import { quotedSchema, statedRelations } from './stated-link.ts'

/** A sentence of a report, with the seed that the report was read from: as an editor would name it. */
const quotedInReportSchema = v.strictObject({
  report: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,40}$/)),
  file: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  ...quotedSchema.entries,
})

/** What the reader states of two sentences; a record of the device. `a` is the report with the smaller id. */
export const readersLinkSchema = v.strictObject({
  /** Stands for the two sentences: what is stated of them last holds. */
  id: v.pipe(v.string(), v.regex(/^link-[0-9a-z]{10}$/)),
  relation: v.picklist(statedRelations),
  a: quotedInReportSchema,
  b: quotedInReportSchema,
  /** ISO 8601, UTC. */
  stated: v.pipe(v.string(), v.isoTimestamp()),
})
export type ReadersLink = v.InferOutput<typeof readersLinkSchema>
