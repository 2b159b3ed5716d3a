import type { Forms } from './word-lists.ts'

/** The words by which texts tell who says what; verbs in the finite forms that news writes. */
export interface SpeechWords {
  /** Verbs that attribute wherever they stand: `said`. */
  say: Forms
  /** Verbs that attribute only with a clause, a quotation or at the end of one: `announced that`, `…, AFP reported`. */
  report: Forms
  /** Verbs of those who expect or fear: `Experts expect`. */
  believe: Forms
  /** Verbs that name the listener: `told dpa`. */
  tell: Forms
  /** Verbs whose quoted object is their subject's word: `praised the "stability"`. */
  act: Forms
  /** Words that bring a clause: `that`. */
  that: Forms
  pronouns: Forms
  auxiliaries: Forms
  /** Before a name: `according to`. */
  prepositions: Forms
  /** Verbs of saying without their endings. */
  stems: Forms
  /** What may stand between a verb of saying and who says: the day, and other words. Weekdays aside. */
  days: Forms
  asides: Forms
  /** What follows the verb where who says does not. */
  noSubject: Forms
  /** Verbs after `as`, and words after a German `so`, that name a source: `wie die Polizei mitteilte`, `so Müller weiter`. */
  afterAs: Forms
  afterSo: Forms
  /** Words before a verb of saying that stands second: `Wörtlich sagte sie`. */
  openingAdverbs: Forms
  /** Who is cited without a name, and who or what may speak before a colon. */
  someone: Forms
  people: Forms
  nounsOfSaying: Forms
  /** Before words in marks that no one says: a term, the title of a work, what someone calls something. */
  soCalled: Forms
  works: Forms
  callings: Forms
  /** What reports on something, and its verbs: `an inquiry found`. */
  finders: Forms
  findings: Forms
}

/** The small words that hold sentences together, in small letters. */
export interface GrammarWords {
  and: Forms
  articles: Forms
  furtherArticles: Forms
  possessives: Forms
  /** After a name, what belongs to it: `of`, `from`. */
  of: Forms
  /** Within the words for someone. */
  linking: Forms
  /** What ends the words for someone, or stands before them. */
  stops: Forms
  /** Words that open a clause. */
  openers: Forms
  /** Prepositions after which a name is not who speaks, or who acts. */
  governing: Forms
  company: Forms
  /** Subjects that name no source: `we said`, `which says`. */
  selves: Forms
  /** Pronouns of the third person that act, and all that may mean someone named near. */
  subjects: Forms
  around: Forms
  /** After `and`, words that begin a second source; verbs that show a new clause instead. */
  joins: Forms
  being: Forms
  /** Words that open a clause which tells more of someone. */
  relative: Forms
  /** What stands before the subject of a sentence: without a mark (`But even`), and up to a comma. */
  light: Forms
  adverbial: Forms
  /** The first of the words for someone, within a sentence and at its start. */
  nounOpeners: Forms
  subjectOpeners: Forms
  /** Verbs that end the words for someone. */
  irregular: Forms
  auxiliary: Forms
  /** What shows that a plural after it is a noun. */
  notBeforeVerb: Forms
  /** How or when, after a name. */
  asides: Forms
}
