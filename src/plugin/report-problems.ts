import type { Logger } from 'vite'
import { formatProblem, type Problem } from '../news/problem.ts'

/** Tells every problem once, a line each, errors in the logger's error colour. */
export function reportProblems(problems: Problem[], logger: Pick<Logger, 'error' | 'warn'>): void {
  for (const problem of problems) {
    const line = formatProblem(problem)
    if (problem.level === 'error') logger.error(line)
    else logger.warn(line)
  }
}
