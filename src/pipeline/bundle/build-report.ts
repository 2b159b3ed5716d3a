import type { BuildReport } from '../../news/catalogue.ts'
import type { Problem } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import type { Report } from '../../news/report.ts'
import { lineBreak } from '../../text/line-break.ts'

/** Lines shown before and after the place of a problem. */
const around = 2
/** Characters shown of a line. */
const longest = 200

/** What the build met, with the lines of the seed around each problem that has a place in one. */
export function buildReport(
  reports: Report[],
  problems: Problem[],
  documents: Pick<RawDocument, 'file' | 'text'>[],
): BuildReport {
  const texts = new Map(documents.map(({ file, text }) => [file, text]))
  const read = reports.flatMap(({ article }) => article.files)
  return {
    files: new Set([...read, ...texts.keys(), ...problems.map(({ location }) => location.file)]).size,
    reports: reports.length,
    problems: problems.map(({ id, level, message, location: { file, line = null } }) => {
      const context = line === null ? [] : linesAround(texts.get(file) ?? '', line)
      return { id, level, message, file, line, context }
    }),
  }
}

function linesAround(text: string, line: number): { line: number; text: string }[] {
  const lines = text.split(lineBreak)
  const first = Math.max(1, line - around)
  return lines.slice(first - 1, line + around).map((content, index) => ({
    line: first + index,
    text: [...content.slice(0, 2 * longest)].slice(0, longest).join(''),
  }))
}
