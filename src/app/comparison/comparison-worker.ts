import type { Report } from '../../news/report.ts'
import type { ReportVectors } from '../../news/report-vectors.ts'
import { compareReports } from '../../pipeline/comparisons/compare-reports.ts'

export interface PairToCompare {
  reports: [Report, Report]
  /** Of those of the two that a language model has read. */
  vectors: ReportVectors[]
}

// The one place where the app runs what the build runs: two reports that it did not put together.
addEventListener('message', ({ data }: MessageEvent<PairToCompare>) => {
  postMessage({ step: 'comparing' })
  const { reports, vectors } = data
  const byReport = new Map(vectors.map((of) => [of.id, of]))
  postMessage({ step: 'done', comparison: compareReports(...reports, byReport) })
})
