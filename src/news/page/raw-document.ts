import * as v from 'valibot'
import type { ValueFault } from '../problem.ts'
import type { PageEvidence } from './page-evidence.ts'

/** What is told of a value that is not valid. */
export const fault = (id: ValueFault): ValueFault => id

const textSchema = v.pipe(v.string(fault('no-text')), v.maxLength(2000, fault('too-long')))
const webAddress = fault('no-address')

/** An IPTC code. */
export const topicCodeSchema = v.pipe(v.string(), v.regex(/^\d{8}$/))

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
  /** Reports with the same name here are one story, those with another are none of it. Shown nowhere. */
  story: v.optional(textSchema),
  /** What the report is about, in place of what is found: codes of IPTC Media Topics that the vocabulary has, at least one. */
  topics: v.optional(v.pipe(v.array(topicCodeSchema), v.nonEmpty())),
})
export type Sidecar = v.InferOutput<typeof sidecarSchema>

/** What somebody who sees the page says of its text: it holds, whatever the stages find. */
export interface StatedText {
  /** Every line below and above the headline is the report's text, unless it is among `other`. */
  all: boolean
  /** Lines of the visible text, 1-based, that are the report's text. */
  text: ReadonlySet<number>
  /** Those that are no part of the report: they are read as if they were blank. */
  other: ReadonlySet<number>
}

/** A seed as read from disk: decoded, not yet understood. */
export interface SeedFile {
  /** Path as reported to the reader, e.g. `seeds/x.txt`. */
  file: string
  /** Path below the seeds folder, to the letter: what the report's id stands for. */
  path: string
  /** The decoded text, to the letter (no byte order mark). */
  text: string
  /** What the text was decoded from, by its WHATWG name: `utf-8`, `windows-1252`. */
  encoding: string
  sidecar: Sidecar | null
  /** Whose word the sidecar is, an editor's where nothing is said. A reader's, of a page of their own, holds against the page. */
  statedBy?: 'reader'
  /** By the ending of its name: `html` holds tags. */
  format: 'text' | 'html'
}

/** The visible text of one page, to the letter, and what is known beside it. */
export interface RawDocument extends Omit<SeedFile, 'format' | 'path'> {
  /** That of its seed; of a document that comes from no folder, `file` stands for it. */
  path?: string
  /** What the tags said where the seed was HTML; `text` is then its visible text, line by line. */
  page?: PageEvidence | null
  /** Not there where nobody states it. */
  statedText?: StatedText
  /** It is one report, though it looks like several. */
  isOne?: boolean
  /** Where its file holds several reports: which of them this is, from 0, and its first and last line, 1-based. */
  part?: { place: number; from: number; to: number }
}
