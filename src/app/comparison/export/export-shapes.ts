import type { Article } from '../../../news/article.ts'
import type { Comparison, Difference } from '../../../news/comparison.ts'
import type { Row } from '../model/row.ts'
import type { Both } from '../model/side.ts'

/** A sentence with the place where it stands: its paragraph (null: standfirst or headline) and the lines of the file. */
export interface ExportedSentence {
  unit: string
  paragraph: number | null
  lines: number[]
  text: string
}

export interface ExportedRow {
  number: number | null
  kind: Row['kind']
  strength: Row['strength']
  contradicts: boolean
  /** Found by a language model alone, without a word in common. */
  byMeaning: boolean
  a: ExportedSentence[]
  b: ExportedSentence[]
  /** Details that differ, in each report's own words; null: none was found there. */
  differences: { kind: Difference['kind']; a: string | null; b: string | null; clash: boolean }[]
}

export interface ExportedMention {
  words: string
  context: string
  by: string | null
  at: ExportedSentence[]
}

/** What a report states of itself, each field null where it does not; `name` is what it is called beside the other. */
export interface ExportedReport {
  name: string
  id: string
  headline: string
  publisher: string | null
  agency: string | null
  byline: string | null
  published: string | null
  url: string | null
  machineTranslated: boolean
  files: Article['files']
}

/** The whole comparison as plain data, all text to the letter: what is exported, in whichever format. */
export interface ExportedComparison {
  reports: Both<ExportedReport>
  /** How sentences were compared; `none`: they were not, and there are no rows. */
  method: Comparison['method']
  /** What was not compared, in words. */
  notes: string[]
  rows: ExportedRow[]
  ledgers: Record<string, { differs: boolean; a: ExportedMention[]; b: ExportedMention[] }[]>
}
