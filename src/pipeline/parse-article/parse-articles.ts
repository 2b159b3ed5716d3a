import type { RawDocument } from '../../news/page/raw-document.ts'
import { type Outcome, problemAt } from '../../news/problem.ts'
import type { Article } from '../../news/report/article.ts'
import { parseArticle } from './parse-article.ts'
import { splitReports } from './split-reports.ts'

/**
 * Parses each dump by itself: one that holds no report costs the others nothing. Of two whose paths give one id, as two
 * spellings of a name do, the second is refused: each report has an address of its own. `parse` may be one that remembers.
 */
export function parseArticles(
  documents: readonly RawDocument[],
  parse: typeof parseArticle = parseArticle,
): Outcome<Article[]> {
  const known = new Map<string, string>()
  const outcomes = documents.flatMap(splitReports).map((document) => refuseTaken(parse(document), known))
  return {
    value: outcomes.flatMap(({ value }) => (value ? [value] : [])),
    problems: outcomes.flatMap(({ problems }) => problems),
  }
}

/** `known` are the files of the reports so far by id; this one is added. */
function refuseTaken(outcome: Outcome<Article | null>, known: Map<string, string>): Outcome<Article | null> {
  if (!outcome.value) return outcome
  const { id, files } = outcome.value
  const [file = ''] = files
  const other = known.get(id)
  if (other === undefined) {
    known.set(id, file)
    return outcome
  }
  const problem = problemAt({ file }, 'address-taken', { other }, 'error')
  return { value: null, problems: [...outcome.problems, problem] }
}
