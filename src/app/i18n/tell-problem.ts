import type { problemWords } from '#texts/problems.ts'
import type { Problem, ProblemId } from '../../news/problem.ts'
import type { WordsOf } from './catalogue.ts'

/** A problem in words; by its id where the texts do not know it. */
export function tellProblem(
  { id, values }: Pick<Problem, 'id' | 'values'>,
  { told }: WordsOf<typeof problemWords>,
): string {
  // Which values go with which id is seen to where problems are made (`problemAt`).
  const tell = told[id as ProblemId] as ((values: Problem['values']) => string) | undefined
  return tell?.(values) ?? id
}
