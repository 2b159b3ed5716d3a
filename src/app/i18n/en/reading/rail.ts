import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

/** Words of what stands beside a report: the other reports of its event. */
export const railWords = catalogue('rail', ({ number }: Formats) => ({
  otherReports: 'The other reports',
  wholeEvent: (reports: number) => `All ${number(reports)} reports, fact by fact`,
  besideAll: (others: number) => `Beside all ${number(others)} others`,
  alsoReportedBy: 'Also reported by',
  compareWith: (source: string) => `Compare with ${source}`,
  showInMargin: (source: string) => `Show in the margin what ${source} also tells`,
  inTheMargin: (source: string) => `In the margin: what ${source} also tells`,
  notMade: 'These two reports were not compared when the site was built.',
  comparisonFailed: 'What both reports have could not be loaded.',
  thisReport: 'this report',
  retry: 'Try again',
}))
