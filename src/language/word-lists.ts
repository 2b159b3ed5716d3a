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
  /** Those that name one whole unit of the calendar: `last week`, not `last weeks`. */
  single: Record<string, TimeUnit>
  /** Words that point back, at the present, ahead: `last`, `this`, `next`. */
  last: string
  present: string
  next: string
  numbers: string
  /** Of these, what counts one. */
  one: string
  /** Patterns with nothing to resolve (`for decades`), and patterns with named groups (see `resolve-time.ts`). */
  patterns: string[]
  /** What may stand between two pieces of one time: `8 p.m. on Friday`. */
  joins: string
  /** Words without which no pattern matches that no digit satisfies, beside units, weekdays and months. */
  further: Forms
  /** What the clock is told by where a report comes from: `local time`. */
  zones: Forms
  /** Words that make a number behind them a year, and what shows one to be none. */
  beforeYear: Forms
  notAfterYear: Forms
  /** Verbs and words that look ahead, and back. */
  future: Forms
  past: Forms
  /** What parts clauses; those among them that join what is of one time. */
  clauses: Forms
  joining: Forms
  /** Before a time up to which, or from which on, something lasts. */
  until: Forms
}
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'season' | 'minute'

/**
 * Words and phrases of one kind, parted by a comma and a space: `share, copy link, photos?`. Empty where a language has none. Each is
 * a form, see `patterns.ts`.
 */
export type Forms = string

/** The words by which sentences and sections are told. */
export interface SentenceWords {
  /** Abbreviations before a name or a word they belong to: a full stop after them ends no sentence. */
  leading: Forms
  /** Those of them that are abbreviations in small letters too; `me` and `gen` are then words. */
  small: Forms
  /** Abbreviations before a number: `No. 5`, `Sept. 11`, `Abs. 2`. */
  numbered: Forms
  /** Abbreviations that may also be the last word of a sentence: only a word that opens sentences tells. */
  closing: Forms
  /** Words that open sentences and rarely follow an abbreviation within one. */
  openers: Forms
  /** Words after a German ordinal (`3. Mai`, `18. Jahrhundert`), and words before one (`am 3. …`). */
  afterOrdinal: Forms
  beforeOrdinal: Forms
  /** Time zones after a clock time, in their capitals: `7.30 p.m. ET`. */
  zones: Forms
  /** Verbs of who asks or says, after a quotation that ends with a mark. */
  asked: Forms
  /** What newspapers call their sections. */
  sections: Forms
}

export interface CommonWords {
  /** The commonest function words: the base of language identification and of stopword density. */
  functionWords: Forms
}

/** The words of dates and times of day, as pages state them. */
export interface DateWords {
  /** The months with their usual short forms, genitives included, January first. */
  monthNames: readonly string[]
  /** Between a date and its time of day, and the other way round. */
  beforeClock: Forms
  beforeDate: Forms
  /** After the hour, or the minute. */
  clockSigns: Forms
}

/** The words by which clauses and claims are compared. */
export interface ClaimWords {
  /** Words that open a clause; words that join two, where what follows has a subject of its own; such subjects, or their verbs. */
  clauseOpeners: Forms
  joiners: Forms
  subjects: Forms
  /** Words that stand for someone or something named before. */
  referring: Forms
  determiners: Forms
  /** Nouns that stand for whatever people are counted. */
  people: Forms
  /** Parts of the day. */
  morning: Forms
  noon: Forms
  afternoon: Forms
  night: Forms
}
