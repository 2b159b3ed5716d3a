import * as v from 'valibot'

/** What an editor states beside a seed, in `name.meta.json`: it wins over the dump and is shown as the editor's word. */
export const sidecarSchema = v.strictObject({
  headline: v.optional(v.string()),
  byline: v.optional(v.string()),
  agency: v.optional(v.string()),
  publisher: v.optional(v.string()),
  section: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** ISO 8601, e.g. `2024-06-20T10:01+02:00`. */
  published: v.optional(v.string()),
  language: v.optional(v.string()),
  licence: v.optional(v.string()),
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
