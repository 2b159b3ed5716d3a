import * as v from 'valibot'

const instantSchema = v.pipe(v.string(), v.isoTimestamp())
const placeSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * A stretch of a report's text (`reportText`): its words, those around it, and where it stood when it was marked. As the W3C's
 * TextQuoteSelector and TextPositionSelector (Web Annotation Data Model), but counted in UTF-16 units.
 */
export const anchorSchema = v.pipe(
  v.strictObject({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)),
    prefix: v.pipe(v.string(), v.maxLength(64)),
    suffix: v.pipe(v.string(), v.maxLength(64)),
    start: placeSchema,
    end: placeSchema,
  }),
  v.check(({ exact, start, end }) => end - start === exact.length, 'not as long as its words'),
)
export type Anchor = v.InferOutput<typeof anchorSchema>

/** What the reader marked in a report, or wrote of it; it lies on the reader's device alone. */
export const readersNoteSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^note-[0-9a-z]{10}$/)),
    /** The report's id, or one that was its id when the note was made. */
    report: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,200}$/)),
    /** What that report was called, to be told where it is there no more. */
    headline: v.pipe(v.string(), v.maxLength(2000)),
    /** Null: of the report as a whole. */
    anchor: v.nullable(anchorSchema),
    /** In the reader's words; empty where words are highlighted and nothing is said of them. */
    text: v.pipe(v.string(), v.maxLength(20_000)),
    /** ISO 8601, UTC. */
    made: instantSchema,
    changed: instantSchema,
  }),
  v.check(({ anchor, text }) => anchor !== null || text !== '', 'neither words marked nor written'),
)
export type ReadersNote = v.InferOutput<typeof readersNoteSchema>
