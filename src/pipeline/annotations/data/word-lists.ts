/** Number words of one language. Compound German numbers (`dreiundzwanzig`) are made from their parts. */
export interface NumberWords {
  cardinals: Record<string, number>
  ordinals: Record<string, number>
  scales: Record<string, number>
  /** What may stand between the parts of one number: `two hundred and fifty`. */
  and: string[]
  /** Decimal comma: `1,5` is one and a half. */
  decimalComma: boolean
  /** The text's own hedges, longest first. */
  qualifiers: string[]
  /** Words that make a number refer back: `the two countries`. */
  definite: string[]
  percent: string[]
  /** What may follow a number as the word for what is measured. */
  units: Record<string, string>
}

/** The words of time of one language, as pieces of regular expressions. Matched without regard to case. */
export interface TimeWords {
  /** Monday first. */
  weekdays: string[]
  months: string[]
  /** `yesterday` → -1: days counted from the day of publication. */
  days: Record<string, number>
  units: Record<string, TimeUnit>
  /** Words that point back, at the present, ahead: `last`, `this`, `next`. */
  last: string
  present: string
  next: string
  numbers: string
  /** Patterns with nothing to resolve (`for decades`), and patterns with named groups (see `resolve-time.ts`). */
  patterns: string[]
  /** What may stand between two pieces of one time: `8 p.m. on Friday`. */
  joins: string
}
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'season' | 'minute'
