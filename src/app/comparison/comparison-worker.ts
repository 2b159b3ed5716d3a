import type { Report } from '../../news/report.ts'
import { compareReports } from '../../pipeline/comparisons/compare-reports.ts'

// The one place where the app runs what the build runs: two reports that it did not put together.
addEventListener('message', ({ data }: MessageEvent<[Report, Report]>) => {
  postMessage({ step: 'comparing' })
  postMessage({ step: 'done', comparison: compareReports(...data) })
})
