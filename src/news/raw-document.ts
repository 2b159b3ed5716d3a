import * as v from 'valibot'

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
export interface RawDocument {
  /** Path as reported to the reader, e.g. `seeds/x.txt`. */
  file: string
  /** The decoded text, to the letter (no byte order mark). */
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  sidecar: Sidecar | null
}
