import { lineBreak } from '../../language/sentences/line-break.ts'
import type { Problem } from '../../news/problem.ts'
import type { Report } from '../../news/report/report.ts'
import type { BuildReport } from '../format/catalogue.ts'

/** Lines shown before and after the place of a problem. */
const around = 2
/** Characters shown of a line. */
const longest = 200

export type Lines = BuildReport['problems'][number]['context']

/** What was read beside the reports. */
export interface ReadSeeds {
  /** The seeds that were read, with or without a report. */
  files: Iterable<string>
  /** The lines of a seed around one of them. */
  linesAt: (file: string, line: number) => Lines
}

/** What the build met, with the lines of the seed around each problem that has a place in one. */
export function buildReport(
  reports: Report[],
  problems: Problem[],
  { files, linesAt }: ReadSeeds,
): BuildReport {
  const read = reports.flatMap(({ article }) => article.files)
  return {
    files: new Set([...read, ...files, ...problems.map(({ location }) => location.file)]).size,
    reports: reports.length,
    problems: problems.map(({ id, level, values, location: { file, line = null } }) => {
      const context = line === null ? [] : linesAt(file, line)
      return { id, level, values, file, line, context }
    }),
  }
}

/** A line of a text, 1-based, with those before and after it. */
export function linesAround(text: string, line: number): Lines {
  const lines = text.split(lineBreak)
  const first = Math.max(1, line - around)
  return lines.slice(first - 1, line + around).map((content, index) => ({
    line: first + index,
    text: [...content.slice(0, 2 * longest)].slice(0, longest).join(''),
  }))
}
