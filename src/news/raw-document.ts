import * as v from 'valibot'
import type { PageEvidence } from './page-evidence.ts'

const textSchema = v.pipe(v.string(), v.maxLength(2000, 'more than 2000 characters'))
const webAddress = 'no address that begins with http:// or https://'

/**
 * What an editor states beside a seed, in `name.meta.json`: it wins over the dump and is shown as the editor's word. A
 * key that is not there is not stated.
 */
export const sidecarSchema = v.strictObject({
  headline: v.optional(textSchema),
  byline: v.optional(textSchema),
  agency: v.optional(textSchema),
  publisher: v.optional(textSchema),
  section: v.optional(textSchema),
  url: v.optional(v.pipe(textSchema, v.url(webAddress), v.regex(/^https?:/i, webAddress))),
  /** ISO 8601, e.g. `2024-06-20T10:01+02:00`. */
  published: v.optional(textSchema),
  /** BCP 47, e.g. `en` or `en-GB`. */
  language: v.optional(textSchema),
  licence: v.optional(textSchema),
})
export type Sidecar = v.InferOutput<typeof sidecarSchema>

/** A seed as read from disk: decoded, not yet understood. */
export interface SeedFile {
  /** Path as reported to the reader, e.g. `seeds/x.txt`. */
  file: string
  /** The decoded text, to the letter (no byte order mark). */
  text: string
  /** What the text was decoded from, by its WHATWG name: `utf-8`, `windows-1252`. */
  encoding: string
  sidecar: Sidecar | null
  /** By the ending of its name: `html` holds tags. */
  format: 'text' | 'html'
}

/** The visible text of one page, to the letter, and what is known beside it. */
export interface RawDocument extends Omit<SeedFile, 'format'> {
  /** What the tags said where the seed was HTML; `text` is then its visible text, line by line. */
  page?: PageEvidence | null
  /** First and last line of this report, 1-based, where its file holds several. */
  part?: { from: number; to: number }
}
