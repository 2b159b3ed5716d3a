import type { Comparison, Statement } from '../../../news/comparison/comparison.ts'
import type { Report } from '../../../news/report/report.ts'
import type { ReportVectors } from '../../../news/report/report-vectors.ts'
import { compareReports } from '../../../pipeline/compare/compare-reports.ts'
import { correctComparison } from '../../../pipeline/compare/corrections/correct-comparison.ts'

export interface PairToCompare {
  reports: [Report, Report]
  /** Of those of the two that a language model has read. */
  vectors: ReportVectors[]
}

/** A comparison that is there, and what the reader states; the reports in its order. */
export interface PairToCorrect {
  reports: [Report, Report]
  comparison: Comparison
  statements: Statement[]
}

// The one place where the app runs what the build runs on two reports.
addEventListener('message', ({ data }: MessageEvent<PairToCompare | PairToCorrect>) => {
  postMessage({ step: 'comparing' })
  postMessage({ step: 'done', comparison: answer(data) })
})

function answer(asked: PairToCompare | PairToCorrect): Comparison {
  const [a, b] = asked.reports
  if ('statements' in asked) {
    const { comparison, statements } = asked
    return correctComparison(comparison, { a, b }, { statements, by: 'reader' })
  }
  return compareReports(a, b, new Map(asked.vectors.map((of) => [of.id, of])))
}
