import type { Report } from '../../news/report/report.ts'

/** Reports whose topics are called as `names` call them, by IPTC code; a topic without a name keeps its label. */
export function nameTopics(reports: Report[], names: Readonly<Record<string, string>>): Report[] {
  return reports.map((report) => ({
    ...report,
    topics: report.topics.map((topic) => ({ ...topic, label: names[topic.code] ?? topic.label })),
  }))
}
