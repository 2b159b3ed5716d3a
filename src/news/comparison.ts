import * as v from 'valibot'
import { strengths } from './strengths.ts'

export const strengthSchema = v.picklist(strengths)
export type Strength = v.InferOutput<typeof strengthSchema>

/** A stretch of the sentence on that side: `[start, end)` in UTF-16 units. */
const stretchSchema = v.tuple([v.number(), v.number()])

/** Words that tie two sentences: where they stand on each side, and what kind of tie they are. */
const tieSchema = v.object({
  kind: v.picklist(['word', 'stem', 'synonym', 'name', 'place', 'figure', 'time']),
  a: stretchSchema,
  b: stretchSchema,
  /** Share of the score, 0..1. */
  weight: v.number(),
})

/** What differs inside a link. A side that does not have it is null: shown as "not in this passage". */
const differenceSchema = v.object({
  kind: v.picklist(['time', 'figure', 'name', 'place', 'attribution', 'wording']),
  a: v.nullable(stretchSchema),
  b: v.nullable(stretchSchema),
})

/** One sentence of A tied to one of B. `a` and `b` index the reports' `sentences`. */
export const linkSchema = v.object({
  a: v.number(),
  b: v.number(),
  strength: strengthSchema,
  /** Calibrated, 0..1. Never shown as a percentage. */
  score: v.number(),
  ties: v.array(tieSchema),
  differences: v.array(differenceSchema),
})
export type Link = v.InferOutput<typeof linkSchema>

/** Sentences held together by links of `reworded` or stronger; `possible` links never merge. */
export const passageSchema = v.object({
  a: v.array(v.number()),
  b: v.array(v.number()),
  strength: strengthSchema,
  /** Indices into `links`. */
  links: v.array(v.number()),
})
export type Passage = v.InferOutput<typeof passageSchema>

/** Indices into a report's `mentions`, one list a side. */
const sidesSchema = v.object({ a: v.array(v.number()), b: v.array(v.number()) })

/** One row of a ledger: the mentions of the same thing on both sides (an empty side: not in this report). */
export const ledgerRowSchema = v.object({
  ...sidesSchema.entries,
  /** Both sides speak of the same quantity, time or quotation, and say it differently. */
  differs: v.boolean(),
})
export type LedgerRow = v.InferOutput<typeof ledgerRowSchema>

export const ledgersSchema = v.object({
  quotations: v.array(ledgerRowSchema),
  figures: v.array(ledgerRowSchema),
  times: v.array(ledgerRowSchema),
  people: v.array(ledgerRowSchema),
  organisations: v.array(ledgerRowSchema),
  places: v.array(ledgerRowSchema),
  attributions: v.array(ledgerRowSchema),
  /** Links (indices) whose claim one side attributes to a source and the other states without one. */
  attributedOnOneSide: v.array(v.object({ link: v.number(), attributed: v.picklist(['a', 'b']) })),
})
export type Ledgers = v.InferOutput<typeof ledgersSchema>

/** Links, passages and ledgers of two reports. `left` is always the smaller id: one file a pair. */
export const comparisonSchema = v.object({
  left: v.string(),
  right: v.string(),
  links: v.array(linkSchema),
  passages: v.array(passageSchema),
  /** Sentences (of standfirst and paragraphs) in no passage and with no possible link. */
  onlyA: v.array(v.number()),
  onlyB: v.array(v.number()),
  ledgers: ledgersSchema,
  /** What could not be compared, in words: no shared language, sentences beyond the bound. Empty as a rule. */
  notes: v.array(v.object({ id: v.string(), message: v.string() })),
})
export type Comparison = v.InferOutput<typeof comparisonSchema>
