import * as v from 'valibot'

/**
 * A sentence that tells a fact or speaks of its matter: its report's place in the story, its own among the report's listed
 * sentences, and an index into `strengths`; -1: of the same matter, and one denies what the other states.
 */
const wordingSchema = v.tuple([v.number(), v.number(), v.picklist([-1, 0, 1, 2])])
export type Wording = v.InferOutput<typeof wordingSchema>

/** What one report of a story tells, or several: the fullest wording first; those of the same matter do not tell it. */
export const factSchema = v.array(wordingSchema)
export type Fact = v.InferOutput<typeof factSchema>

/** Someone or something that reports name, or someone whom they quote: every wording, by report. */
const boardEntrySchema = v.object({
  kind: v.picklist(['person', 'organisation', 'place', 'quotation', 'figure', 'source']),
  /** The fullest name, null where no text says whose words these are; of figures, times and sources the sentence that tells the fact. */
  who: v.nullable(v.string()),
  words: v.array(
    v.object({
      report: v.number(),
      text: v.string(),
      count: v.number(),
      /** The first of the report's listed sentences in which it stands. */
      at: v.number(),
      /** Another report has the same. */
      shared: v.boolean(),
    }),
  ),
})
export type BoardEntry = v.InferOutput<typeof boardEntrySchema>

/** A stretch of a report: its words, and where it begins and ends: a listed sentence and a place in its text, in UTF-16 units. */
const placedSchema = v.object({
  report: v.number(),
  words: v.number(),
  from: v.tuple([v.number(), v.number()]),
  to: v.tuple([v.number(), v.number()]),
})

/** A text that stands in several reports, word for word but for small edits: a stretch of each that has it. */
export const passageSchema = v.array(placedSchema)
export type Passage = v.InferOutput<typeof passageSchema>

export const boardsSchema = v.object({
  names: v.array(boardEntrySchema),
  quoted: v.array(boardEntrySchema),
  differing: v.array(boardEntrySchema),
  sources: v.array(boardEntrySchema),
  shared: v.array(passageSchema),
})
export type Boards = v.InferOutput<typeof boardsSchema>
export const noBoards = (): Boards => ({ names: [], quoted: [], differing: [], sources: [], shared: [] })

/** How many facts all reports of a story tell, several, and one alone. */
export const factCountsSchema = v.object({ all: v.number(), some: v.number(), one: v.number() })
export type FactCounts = v.InferOutput<typeof factCountsSchema>
