import * as v from 'valibot'

/** How many numbers one vector has. */
export const vectorSize = 128

/**
 * What a language model made of a report's sentences, for comparing it with others: for each of its `sentences` the vector
 * of the whole and of each of its clauses, one after another, as bytes in base64; null for sentences that are not compared.
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

/** Vectors of whole numbers from -127 to 127, as one base64 string. */
export function packVectors(vectors: Int8Array[]): string {
  let bytes = ''
  for (const vector of vectors) for (const value of vector) bytes += String.fromCharCode(value & 0xff)
  return btoa(bytes)
}

/** The vectors of a packed string; throws where it is no base64. A rest that is no whole vector is left out. */
export function unpackVectors(packed: string): Int8Array[] {
  const bytes = Int8Array.from(atob(packed), (byte) => (byte.charCodeAt(0) << 24) >> 24)
  return Array.from({ length: Math.floor(bytes.length / vectorSize) }, (_, n) =>
    bytes.subarray(n * vectorSize, (n + 1) * vectorSize),
  )
}
