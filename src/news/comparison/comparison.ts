import * as v from 'valibot'
import type { Corrector } from '../readers/correctors.ts'
import { ledgerNames } from './ledgers.ts'
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

/** What may differ inside a link, what changes the claim most first. */
export const differenceKinds = [
  'negation',
  'modality',
  'opposite',
  'role',
  'time',
  'figure',
  'name',
  'place',
  'attribution',
  'wording',
] as const

/** What differs inside a link. On a side that is null nothing of the kind was found. */
const differenceSchema = v.object({
  kind: v.picklist(differenceKinds),
  a: v.nullable(stretchSchema),
  b: v.nullable(stretchSchema),
  /** Both sides speak of the same thing and say it otherwise: 14 hurt, 15 hurt. Else one says more than the other. */
  clash: v.boolean(),
})
export type Difference = v.InferOutput<typeof differenceSchema>

// Not the list of `correctors`: with it the schemas would be fetched with what shows corrections.
const by = ['editor', 'reader'] as const satisfies readonly Corrector[]

/** One sentence of A tied to one of B. `a` and `b` index the reports' `sentences`. */
export const linkSchema = v.object({
  a: v.number(),
  b: v.number(),
  strength: strengthSchema,
  /** Calibrated, 0..1. Never shown as a percentage. */
  score: v.number(),
  /** A statement and its denial: at most `related`, and told before all else. */
  contradicts: v.boolean(),
  /**
   * `words`: what they share ties them; `meaning`: no word does, a language model found them near; else someone states it:
   * then the score says no more than that.
   */
  by: v.picklist(['words', 'meaning', ...by]),
  ties: v.array(tieSchema),
  differences: v.array(differenceSchema),
})
export type Link = v.InferOutput<typeof linkSchema>

/** Sentences that tell one fact; what is only related is in none. A sentence that tells two facts stands in two passages. */
export const passageSchema = v.object({
  a: v.array(v.number()),
  b: v.array(v.number()),
  strength: strengthSchema,
  /** Indices into `links`. */
  links: v.array(v.number()),
})
export type Passage = v.InferOutput<typeof passageSchema>

/** What someone states of two sentences, and what had been found: it can be traced, and taken back. */
export const correctionSchema = v.object({
  a: v.number(),
  b: v.number(),
  by: v.picklist(by),
  /** Null: they have nothing to do with each other. */
  relation: v.nullable(strengthSchema),
  /** The link before; null where none was. */
  found: v.nullable(linkSchema),
})
export type Correction = v.InferOutput<typeof correctionSchema>
/** What is stated of two sentences, by their indices. */
export type Statement = Pick<Correction, 'a' | 'b' | 'relation'>

const sideSchema = v.picklist(['a', 'b'])

/** Indices into a report's `mentions`, one list a side. */
const sidesSchema = v.object({ a: v.array(v.number()), b: v.array(v.number()) })

/** One row of a ledger: the mentions of the same thing on both sides (an empty side: none was found). */
export const ledgerRowSchema = v.object({
  ...sidesSchema.entries,
  /** Both sides speak of the same quantity, time or quotation, and say it differently. */
  differs: v.boolean(),
})
export type LedgerRow = v.InferOutput<typeof ledgerRowSchema>

export const ledgersSchema = v.object({
  ...v.entriesFromList(ledgerNames, v.array(ledgerRowSchema)),
  /** Links (indices) whose claim one side attributes to a source and the other states without one. */
  attributedOnOneSide: v.array(v.object({ link: v.number(), attributed: sideSchema })),
})
export type Ledgers = v.InferOutput<typeof ledgersSchema>

/** What of two reports was not compared. */
export const noteSchema = v.variant('id', [
  v.object({ id: v.literal('no-shared-language'), values: v.object({ a: v.string(), b: v.string() }) }),
  v.object({ id: v.literal('nothing-to-compare'), values: v.object({ side: sideSchema }) }),
  v.object({
    id: v.literal('sentences-left-out'),
    /** The last `left` of the report's `all` sentences. */
    values: v.object({ side: sideSchema, left: v.number(), all: v.number() }),
  }),
])
export type Note = v.InferOutput<typeof noteSchema>

/** Links, passages and ledgers of two reports. `left` is always the smaller id: one file a pair. */
export const comparisonSchema = v.object({
  left: v.string(),
  right: v.string(),
  links: v.array(linkSchema),
  passages: v.array(passageSchema),
  /**
   * How sentences were compared. `none`: they were not (no shared language, nothing to compare); then there are no links,
   * and no sentence counts as unmatched.
   */
  method: v.picklist(['none', 'words', 'words-and-meaning']),
  /** Compared sentences (of standfirst and paragraphs) without a link: no match was found, which proves no absence. */
  unmatchedA: v.array(v.number()),
  unmatchedB: v.array(v.number()),
  ledgers: ledgersSchema,
  /** What could not be compared. Empty as a rule. */
  notes: v.array(noteSchema),
  /** What the editor, then the reader, has stated; `links` and all that follows from them say it already. */
  corrected: v.optional(v.array(correctionSchema)),
})
export type Comparison = v.InferOutput<typeof comparisonSchema>
