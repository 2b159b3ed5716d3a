import type { Logger } from 'vite'
import { locale } from '../../app/i18n/en/locale.ts'
import { problemWords } from '../../app/i18n/en/problems.ts'
import { formatsFor } from '../../app/i18n/formats.ts'
import { tellProblem } from '../../app/i18n/tell-problem.ts'
import type { Problem } from '../../news/problem.ts'

const english = problemWords.texts(formatsFor(locale))

/** One line of a report: `seeds/x.txt:12 error body-missing No line reads like a paragraph of a report.` */
export function formatProblem({ id, level, values, location }: Problem): string {
  const place = location.line === undefined ? location.file : `${location.file}:${location.line}`
  return `${place} ${level} ${id} ${tellProblem({ id, values }, english)}`
}

/** Tells every problem once, a line each, errors in the logger's error colour. */
export function logProblems(problems: Problem[], logger: Pick<Logger, 'error' | 'warn'>): void {
  for (const problem of problems) {
    const line = formatProblem(problem)
    if (problem.level === 'error') logger.error(line)
    else logger.warn(line)
  }
}
