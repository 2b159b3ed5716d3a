import * as v from 'valibot'
import type { LineReason, LineUse } from '../page/line-reason.ts'

/** 1-based line numbers of the seed. */
const linesSchema = v.array(v.number())

/** Who states something: the page's text, what the page says of itself beside it, the editor's sidecar, or of an own page the reader. */
const stater = {
  by: v.picklist(['report', 'metadata', 'editor', 'reader']),
  /** Where metadata states it: `JSON-LD headline`, `meta og:title`. */
  source: v.optional(v.string()),
}

/**
 * A piece of text as some source states it. `lines` are the evidence: those of the text that state it; none where only
 * metadata or the editor's sidecar do.
 */
export const statedSchema = v.object({ text: v.string(), lines: linesSchema, ...stater })
export type Stated = v.InferOutput<typeof statedSchema>

/** A headline; where none is stated, `by` is `opening`, and the report goes by the first words of its text. */
export const headlineSchema = v.object({
  ...statedSchema.entries,
  by: v.picklist([...stater.by.options, 'opening']),
})
export type Headline = v.InferOutput<typeof headlineSchema>

const dateShapes = {
  year: /^\d{4}$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/,
  day: /^\d{4}-\d\d-\d\d$/,
  minute: /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/,
  second: /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
}

/** Whether a value has the shape of its precision and names a day that there is: none of 31 June. */
function isOfPrecision({ value, precision }: { value: string; precision: keyof typeof dateShapes }): boolean {
  if (!dateShapes[precision].test(value)) return false
  const day = value.slice(0, 10)
  if (day.length < 10) return true
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** A date as stated: `value` is cut to its precision, and has no zone unless one is stated. */
export const statedDateSchema = v.pipe(
  v.object({
    /** ISO 8601 cut to the precision: `2024`, `2024-06`, `2024-06-20`, `2024-06-20T10:01`. */
    value: v.string(),
    precision: v.picklist(['year', 'month', 'day', 'minute', 'second']),
    /** As stated, normalised to an offset (`+02:00`, `Z`) or null: a floating time. */
    zone: v.nullable(v.string()),
    /** Set where the report tells this day as that of its last change, and no day of publication. */
    of: v.optional(v.literal('update')),
    /** Its stater's own words for it. */
    asWritten: v.string(),
    lines: linesSchema,
    ...stater,
  }),
  v.check((date) => isOfPrecision(date), 'no date of its precision'),
)
export type StatedDate = v.InferOutput<typeof statedDateSchema>

export const blockSchema = v.object({
  kind: v.picklist(['paragraph', 'subheading']),
  text: v.string(),
  lines: linesSchema,
  /** BCP 47, or null where the block is too short to tell and the article's language is unknown. */
  lang: v.nullable(v.string()),
})
export type Block = v.InferOutput<typeof blockSchema>

export const captionSchema = v.object({
  text: v.string(),
  lines: linesSchema,
  lang: v.nullable(v.string()),
  credit: v.nullable(v.string()),
})
export type Caption = v.InferOutput<typeof captionSchema>

const alongsideTextSchema = v.object({ text: v.string(), lines: linesSchema, lang: v.nullable(v.string()) })

/** A headline of another report that the page showed; its text is not in the file. */
export const alongsideSchema = v.object({
  headline: alongsideTextSchema,
  caption: v.nullable(alongsideTextSchema),
})
export type Alongside = v.InferOutput<typeof alongsideSchema>

const isText = (value: unknown) => typeof value === 'string'

/** What became of one line of the seed. Every line has exactly one. */
export const lineRecordSchema = v.object({
  line: v.number(),
  text: v.string(),
  disposition: v.picklist(['kept', 'set-aside', 'left-out']),
  reason: v.custom<LineReason>(isText),
  /** What the line is evidence for, e.g. `['headline']`, `['publisher']`; a left-out line may have uses too. */
  uses: v.array(v.custom<LineUse>(isText)),
})
export type LineRecord = v.InferOutput<typeof lineRecordSchema>

/** A report, cut out of its dump. A field that the dump does not state is null. */
export const articleSchema = v.object({
  /** Stands for its seed's path and its place in it, whatever the text says: `1x2y3z4a5b`. */
  id: v.string(),
  /** Ids that lead to this report: those of the same text in other files, and of the scheme before. */
  aliases: v.array(v.string()),
  /** The seeds that carry this text; more than one when the same text was put in twice. */
  files: v.array(v.string()),
  /** BCP 47: as stated, else as read off the text. */
  language: v.nullable(v.string()),
  headline: headlineSchema,
  kicker: v.nullable(statedSchema),
  section: v.nullable(statedSchema),
  standfirst: v.nullable(statedSchema),
  byline: v.nullable(statedSchema),
  dateline: v.nullable(statedSchema),
  agency: v.nullable(statedSchema),
  publisher: v.nullable(statedSchema),
  url: v.nullable(statedSchema),
  licence: v.nullable(statedSchema),
  published: v.nullable(statedDateSchema),
  statedLanguage: v.optional(v.nullable(statedSchema), null),
  /** The editor's name for the story that it belongs to; not there where none is stated. */
  statedStory: v.optional(v.string()),
  /** Codes of what the report is about, as the editor says, or the reader of an own page; not there where nobody does. */
  statedTopics: v.optional(v.array(v.string())),
  topicsStatedBy: v.optional(v.literal('reader')),
  statedReadingTime: v.nullable(v.object({ minutes: v.number(), lines: linesSchema })),
  machineTranslated: v.nullable(v.object({ lines: linesSchema })),
  keywords: v.array(statedSchema),
  body: v.array(blockSchema),
  captions: v.array(captionSchema),
  seenAlongside: v.array(alongsideSchema),
  lines: v.array(lineRecordSchema),
})
export type Article = v.InferOutput<typeof articleSchema>
