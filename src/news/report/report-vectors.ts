import * as v from 'valibot'

/**
 * What a language model made of a report's sentences, for comparing it with others: for each of its `sentences` the vector
 * of the whole and of each of its clauses, one after another, packed (see `packVectors`); null for sentences that are not compared.
 */
export const reportVectorsSchema = v.object({
  id: v.string(),
  /** The model, with the version of its reduction: vectors of two models cannot be compared. */
  model: v.string(),
  sentences: v.array(v.nullable(v.string())),
})
export type ReportVectors = v.InferOutput<typeof reportVectorsSchema>

/** By article id. */
export type VectorsOfReports = ReadonlyMap<string, ReportVectors>
