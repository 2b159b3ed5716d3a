import type { Comparison, Difference, Link } from '../../../news/comparison/comparison.ts'
import type { Both } from '../../../news/comparison/sides.ts'
import type { Corrector } from '../../../news/readers/correctors.ts'
import type { Article } from '../../../news/report/article.ts'
import type { Row } from '../model/rows/row.ts'

/** A sentence with the place where it stands, in words: `¶3`, `intro`; and the lines of the file. */
export interface ExportedSentence {
  place: string
  lines: number[]
  text: string
}

export interface ExportedRow {
  number: number | null
  kind: Row['kind']
  /** As the page says it: `same fact, other words`; `no match found in Krone`. */
  relation: string
  contradicts: boolean
  /** Found by a language model alone, without a word in common. */
  byMeaning: boolean
  /** Who states the match, where not the program found it. */
  statedBy: Corrector | null
  /** Where the page shows it open. */
  address: string
  a: ExportedSentence[]
  b: ExportedSentence[]
  /** What ties the two, in the words of each, the weightiest first. */
  ties: { kind: Link['ties'][number]['kind']; a: string; b: string }[]
  /** Details that differ, in each report's own words; null: none was found there. */
  differences: { kind: Difference['kind']; a: string | null; b: string | null; clash: boolean }[]
}

/** What the editor or the reader states of two sentences; the rows say it already. */
export interface ExportedCorrection {
  by: Corrector
  /** Null: a match was taken out. */
  relation: string | null
  /** What the program had found; null: no match. */
  found: string | null
  /** Both in words: whose word it is, and what had been found. */
  told: string
  a: ExportedSentence[]
  b: ExportedSentence[]
}

export interface ExportedMention {
  /** As the page shows it: a name, or the report's own words. */
  words: string
  context: string
  by: string | null
  at: ExportedSentence[]
}

/** What a report states of itself, each field null where it does not; `name` is what it is called beside the other. */
export interface ExportedReport {
  name: string
  id: string
  /** Null: not stated. */
  headline: string | null
  /** The first words of its text, by which a report without a headline goes. */
  opening: string | null
  /** The outlet, else the agency, else the byline; null: not stated. */
  source: string | null
  /** In what role the source is stated: `news agency`. */
  role: string
  byline: string | null
  /**
   * ISO 8601 as precise as stated, the zone as an offset where one is stated, and the report's own words for it; `of` where it is told
   * of the last change alone.
   */
  published: { value: string; zone: string | null; asWritten: string; of?: 'update' } | null
  /** The same for reading, with what is not stated of it. */
  date: string
  url: string | null
  language: string | null
  machineTranslated: boolean
  /** The reader has added it: it is on their device alone. */
  own: boolean
  files: Article['files']
}

/** The whole comparison as plain data, all text to the letter: what is exported, in whichever format. */
export interface ExportedComparison {
  title: string
  /** Of the comparison's page. */
  address: string
  reports: Both<ExportedReport>
  /** How sentences were compared; `none`: they were not, and there are no rows. */
  method: Comparison['method']
  /** How it was made, what was not compared, and what the signs do not say, in words. */
  caveats: string[]
  rows: ExportedRow[]
  corrections: ExportedCorrection[]
  ledgers: Record<string, { differs: boolean; a: ExportedMention[]; b: ExportedMention[] }[]>
}
