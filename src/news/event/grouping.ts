import type { Report } from '../report/report.ts'
import type { Story } from './story.ts'

/** Reports (same text merged, with all its files) and the stories they form. */
export interface Grouping {
  reports: Report[]
  stories: Story[]
}
