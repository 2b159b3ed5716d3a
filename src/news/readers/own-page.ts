import * as v from 'valibot'
import { sidecarSchema, topicCodeSchema } from '../page/raw-document.ts'

const instantSchema = v.pipe(v.string(), v.isoTimestamp())

/** What the reader may state of a page, as an editor may in a sidecar; of its topics also that it has none. */
const readersWordSchema = v.strictObject({
  ...v.omit(sidecarSchema, ['story', 'topics']).entries,
  topics: v.optional(v.pipe(v.array(topicCodeSchema), v.maxLength(100))),
})
export type ReadersWord = v.InferOutput<typeof readersWordSchema>

const lineNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))

/**
 * Which lines of a page are the report's text, where the reader says so. A line is known by what it says (`of`, a hash of it) beside its
 * number: after a change of the page it is found again.
 */
const statedLinesSchema = v.strictObject({
  /** All are, but for the headline and those marked otherwise. */
  all: v.boolean(),
  marks: v.array(
    v.strictObject({
      line: lineNumberSchema,
      of: v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/)),
      isText: v.boolean(),
    }),
  ),
})
export type StatedLines = v.InferOutput<typeof statedLinesSchema>

/**
 * A page that the reader has added: what was read, to the letter, and what the reader says of it. All else that is shown of it is
 * made of this by the stages, and can be made anew.
 */
export const ownPageSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[0-9a-z]{10}$/)),
  /** Of the file, or of what was pasted. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  format: v.picklist(['text', 'html']),
  /** What the text was decoded from, by its WHATWG name. */
  encoding: v.pipe(v.string(), v.maxLength(40)),
  /** As many characters as the largest file that is read may have. */
  text: v.pipe(v.string(), v.maxLength(10_000_000)),
  /** Which of the reports of its file this is, from 0. */
  place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  /** ISO 8601, UTC. */
  added: instantSchema,
  changed: instantSchema,
  stated: readersWordSchema,
  /** Not there where the reader leaves it to the stages. */
  lines: v.optional(statedLinesSchema),
  /** The file is one report, though it looks like several. */
  isOne: v.optional(v.literal(true)),
  /** The reader has taken it out of every story. */
  apart: v.boolean(),
  /** The id of a report that tells of the same event, as the reader says. */
  sameEventAs: v.optional(v.pipe(v.string(), v.regex(/^(?:own-)?[0-9a-z]{10}$/))),
})
export type OwnPage = v.InferOutput<typeof ownPageSchema>

/** A file with what lies on a device, a record each; every kind of record says what it is. */
export const deviceFileSchema = v.object({
  collate: v.literal('device'),
  version: v.number(),
  records: v.array(v.looseObject({ kind: v.string() })),
})
