import * as v from 'valibot'

/** 1-based line numbers of the seed. */
const linesSchema = v.array(v.number())

/** Who states something: the page's text, what the page says of itself beside it, or the editor's sidecar. */
const stater = {
  by: v.picklist(['report', 'metadata', 'editor']),
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

/** A date as stated: `value` is cut to its precision, and has no zone unless one is stated. */
export const statedDateSchema = v.object({
  /** ISO 8601 cut to the precision: `2024`, `2024-06`, `2024-06-20`, `2024-06-20T10:01`. */
  value: v.string(),
  precision: v.picklist(['year', 'month', 'day', 'minute', 'second']),
  /** As stated, normalised to an offset (`+02:00`, `Z`) or null: a floating time. */
  zone: v.nullable(v.string()),
  /** Its stater's own words for it. */
  asWritten: v.string(),
  lines: linesSchema,
  ...stater,
})
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

/** What became of one line of the seed. Every line has exactly one. */
export const lineRecordSchema = v.object({
  line: v.number(),
  text: v.string(),
  disposition: v.picklist(['kept', 'set-aside', 'left-out']),
  /** In words, shown to the reader: `paragraph`, `label with nothing after it`. A blank line is left out as `blank line`. */
  reason: v.string(),
  /** What the line is evidence for, e.g. `['headline']`, `['publisher']`; a left-out line may have uses too. */
  uses: v.array(v.string()),
})
export type LineRecord = v.InferOutput<typeof lineRecordSchema>

/** A report, cut out of its dump. A field that the dump does not state is null. */
export const articleSchema = v.object({
  /** From the headline, unique and stable: `putin-visits-vietnam-after-defense-agreement-with-north-korea`. */
  id: v.string(),
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
  statedReadingTime: v.nullable(v.object({ minutes: v.number(), lines: linesSchema })),
  machineTranslated: v.nullable(v.object({ lines: linesSchema })),
  keywords: v.array(statedSchema),
  body: v.array(blockSchema),
  captions: v.array(captionSchema),
  seenAlongside: v.array(alongsideSchema),
  lines: v.array(lineRecordSchema),
})
export type Article = v.InferOutput<typeof articleSchema>
