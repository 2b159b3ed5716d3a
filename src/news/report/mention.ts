import * as v from 'valibot'
import { spanSchema } from './sentence.ts'

/** What every mention has: its words to the letter, each place it stands, and the rule that found it (in words). */
const common = { text: v.string(), spans: v.array(spanSchema), reason: v.string() }

export const quotationSchema = v.object({
  kind: v.literal('quotation'),
  ...common,
  /** `text` is what stands between the marks, to the letter; spans include the marks. */
  /** A name, as the article gives it in full, where the text says whose words these are. */
  speaker: v.nullable(v.string()),
  /** The words that name the speaker: `he stated`, `according to Putin`. */
  saidBy: v.nullable(spanSchema),
  /** Marks of distance or of a term, not of speech. */
  scare: v.boolean(),
})
export const figureSchema = v.object({
  kind: v.literal('figure'),
  ...common,
  value: v.number(),
  /** The words that write the number, to the letter, without unit, hedge and noun: `100 million`, `10 to 12`. */
  numeral: v.string(),
  /** Where a range ends, or what the other side scored: `value` is the number before it. Null for a single number. */
  upper: v.nullable(v.number()),
  /** `percent`, `USD`, `km`, or null for a bare count. */
  unit: v.nullable(v.string()),
  /** The text's own noun that is counted: `inhabitants`; null where none follows. */
  counts: v.nullable(v.string()),
  /** The text's own hedge: `almost`, `more than`. */
  qualifier: v.nullable(v.string()),
  ordinal: v.boolean(),
})
export const timeSchema = v.object({
  kind: v.literal('time'),
  ...common,
  /** ISO 8601 date or interval where the article's date allows, else null. */
  resolved: v.nullable(v.string()),
})
export const personSchema = v.object({
  kind: v.literal('person'),
  ...common,
  /** The fullest form in the article; `text` equals it. */
  name: v.string(),
  /** As in the text: `Russian President`. */
  titles: v.array(v.string()),
  /** Other words that mean the person: beside the name (`the mayor, Ida Lund`), or a role in its place (`the Russian leader`). */
  described: v.optional(v.array(spanSchema)),
})
export const organisationSchema = v.object({
  kind: v.literal('organisation'),
  ...common,
  name: v.string(),
  abbreviation: v.nullable(v.string()),
})
export const placeSchema = v.object({
  kind: v.literal('place'),
  ...common,
  /** Common English name: `China` for `Beijing's expansionist objectives`, `Hanoi` for Hanoi. */
  name: v.string(),
  /** ISO 3166-1 alpha-2 of the country it is or lies in, where known. */
  country: v.nullable(v.string()),
  /** How the text names it: by name, demonym (`Vietnamese`), capital or metonym (`the Kremlin`). */
  through: v.array(v.picklist(['name', 'demonym', 'capital', 'metonym'])),
})
export const attributionSchema = v.object({
  kind: v.literal('attribution'),
  /** The words that name a source: `told dpa`, `Experts expect`, `according to Putin`. */
  ...common,
  /**
   * The source as named: `Experts`; a person's full name where the text resolves it; the one told (`told dpa`) where the
   * text does not say who told it; else null.
   */
  source: v.nullable(v.string()),
})

/** One referent found in an article; `spans` lists every place where the text names it. */
export const mentionSchema = v.variant('kind', [
  quotationSchema,
  figureSchema,
  timeSchema,
  personSchema,
  organisationSchema,
  placeSchema,
  attributionSchema,
])
export type Mention = v.InferOutput<typeof mentionSchema>
export type MentionKind = Mention['kind']
export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>
