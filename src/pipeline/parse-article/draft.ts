import type { PageEvidence } from '../../news/page/page-evidence.ts'
import { type Problem, type ProblemId, type ProblemValues, problemAt } from '../../news/problem.ts'
import type { Article } from '../../news/report/article.ts'
import { nothingStated } from '../../news/report/nothing-stated.ts'
import type { Body } from './body/body.ts'
import { Claims } from './head/claims.ts'
import type { Line } from './lines/line.ts'

/** A report while its dump is being read: each step fills its fields and claims its lines. */
export interface Draft {
  /** The dump's lines, to the letter. */
  raw: readonly string[]
  lines: readonly Line[]
  language: string | null
  /** Index of the headline's line. */
  headline: number
  body: Body
  /** Places of the lines that are the report's text because it is stated: no step takes one for something else. */
  stated: ReadonlySet<number>
  claims: Claims
  problems: Problem[]
  file: string
  /** What the tags of a page said; null for plain text. */
  page: PageEvidence | null
  fields: Omit<Article, 'id' | 'files' | 'language' | 'lines'>
}

export function startDraft({
  file,
  raw,
  page,
  lines,
  language,
  headline,
  body,
  stated,
}: Omit<Draft, 'claims' | 'fields' | 'problems'>): Draft {
  const claims = new Claims()
  const line = lines[headline]
  if (line) claims.keep(line, 'headline')
  for (const other of lines) if (stated.has(other.index)) claims.claim(other, 'kept', 'stated-text')
  const fields: Draft['fields'] = {
    headline: { text: line?.text ?? '', lines: line?.numbers ?? [], by: 'report' },
    ...nothingStated(),
    body: [],
  }
  return { file, raw, page, lines, language, headline, body, stated, claims, problems: [], fields }
}

/** Notes something the reader of the build should look at; the report is kept. */
export function warn<Id extends ProblemId>(
  { problems, file }: Draft,
  { id, values, line }: { id: Id; values: ProblemValues[Id]; line?: number },
): void {
  problems.push(problemAt(line === undefined ? { file } : { file, line }, id, values))
}
