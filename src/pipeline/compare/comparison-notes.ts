import { baseLanguage } from '../../language/which/base-language.ts'
import type { Note } from '../../news/comparison/comparison.ts'
import type { Report } from '../../news/report/report.ts'

/** Sentences of one report that are compared; what is beyond is left out and told. */
export const mostSentences = 1000

interface NotedSide {
  report: Report
  /** Sentences of standfirst and paragraphs. */
  compared: number
}

/** What of two reports cannot be compared. */
export function comparisonNotes(sides: Record<'a' | 'b', NotedSide>): Note[] {
  const both = ['a', 'b'] as const
  const empty = both.filter((side) => sides[side].compared === 0)
  const long = both.filter((side) => sides[side].compared > mostSentences)
  return [
    ...empty.map((side): Note => ({ id: 'nothing-to-compare', values: { side } })),
    ...languageNote(sides.a.report, sides.b.report),
    ...long.map((side): Note => {
      const all = sides[side].compared
      return { id: 'sentences-left-out', values: { side, left: all - mostSentences, all } }
    }),
  ]
}

function languageNote(...reports: [Report, Report]): Note[] {
  const [a, b] = reports.map(({ article }) => article.language)
  if (!a || !b || shareLanguage(reports)) return []
  return [{ id: 'no-shared-language', values: { a, b } }]
}

/** Whether reports are in one language, as far as theirs are known: `en` and `en-GB` are. */
export function shareLanguage(reports: readonly Report[]): boolean {
  const known = reports.flatMap(({ article }) => (article.language ? [baseLanguage(article.language)] : []))
  return new Set(known).size <= 1
}
