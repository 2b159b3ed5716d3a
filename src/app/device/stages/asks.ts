import type { ComparisonCard } from '../../../bundle/format/bundle.ts'
import type { StoryFile } from '../../../bundle/format/story-file.ts'
import type { Comparison, Statement } from '../../../news/comparison/comparison.ts'
import type { FactCounts } from '../../../news/event/fact.ts'
import type { Story } from '../../../news/event/story.ts'
import type { Problem } from '../../../news/problem.ts'
import type { OwnPage } from '../../../news/readers/own-page.ts'
import type { Report } from '../../../news/report/report.ts'
import type { ReportVectors } from '../../../news/report/report-vectors.ts'
import type { OwnCard, OwnReport, OwnSearch } from '../own/store/made.ts'

/** The steps of reading a page, in their order. */
export const readingSteps = ['decoding', 'cutting', 'annotating'] as const
export type ReadingStep = (typeof readingSteps)[number]

/** What the stages make of one report of a page: it goes by no id of its own yet. */
export interface MadeReport {
  place: number
  card: Omit<OwnCard, 'id' | 'of' | 'text'>
  report: OwnReport['report']
  search: OwnSearch['search']
}

export interface ReadFile {
  /** Null where it has no text to be read; `problems` say why. */
  page: Pick<OwnPage, 'format' | 'encoding' | 'text'> | null
  reports: MadeReport[]
  problems: Problem[]
}

/** What the worker can be asked: `in` goes to it, `out` comes back. */
export interface Asks {
  /** Reads the bytes of a file by the rules of the build. */
  read: { in: { name: string; bytes: Uint8Array }; out: ReadFile }
  /** Makes the report of a page anew; `made` is null where these stages find none at its place. */
  remake: {
    in: Pick<OwnPage, 'name' | 'format' | 'encoding' | 'text' | 'place' | 'stated' | 'lines' | 'isOne'>
    out: { made: MadeReport | null; problems: Problem[] }
  }
  /** The topics that there are, each with its IPTC code and its name in English. */
  topics: { in: null; out: { code: string; label: string }[] }
  /** Which reports tell of one event; `twins`: an own report's id → that of another with the same text. */
  join: {
    in: { own: { report: Report; apart: boolean }[]; others: Report[] }
    out: { stories: Story[]; twins: Record<string, string> }
  }
  /** What the reports of a story tell. `known` are comparisons that need not be made again. */
  tell: {
    in: { story: Story; reports: Report[]; vectors: ReportVectors[]; known: Comparison[] }
    out: { file: StoryFile; facts: FactCounts | null; comparisons: Comparison[]; cards: ComparisonCard[] }
  }
  /**
   * What an event tells once the reader's corrections count. `known` are comparisons as they were found, `stated` is what the reader states, by
   * `pairKey`. `cards` are those of the pairs of which something is stated; `story` is null where its facts cannot be gathered.
   */
  correct: {
    in: {
      story: Story | null
      reports: Report[]
      vectors: ReportVectors[]
      known: Comparison[]
      stated: Map<string, Statement[]>
    }
    out: { file: StoryFile | null; cards: ComparisonCard[] }
  }
}
export type AskName = keyof Asks
export type Ask = { [N in AskName]: { name: N; in: Asks[N]['in'] } }[AskName]

/** What comes through the port of an ask. */
export type Answer<N extends AskName> = { step: ReadingStep } | { done: Asks[N]['out'] } | { failed: string }
