import type { Comparison } from '../../news/comparison.ts'
import type { Report } from '../../news/report.ts'
import { baseLanguage } from '../../text/base-language.ts'

type Note = Comparison['notes'][number]

/** Sentences of one report that are compared; what is beyond is left out and told. */
export const mostSentences = 1000

/** What of two reports cannot be compared, in words. `compared` counts the sentences of standfirst and paragraphs. */
export function comparisonNotes(reports: { report: Report; compared: number }[]): Note[] {
  const named = reports.map(({ report, compared }) => ({ headline: report.article.headline.text, compared }))
  const empty = named.filter(({ compared }) => compared === 0)
  const long = named.filter(({ compared }) => compared > mostSentences)
  return [
    ...empty.map(({ headline }) => ({
      id: 'nothing-to-compare',
      message: `“${headline}” has no sentence to compare.`,
    })),
    ...languageNote(reports.map(({ report }) => report)),
    ...long.map(({ headline, compared }) => ({
      id: 'sentences-left-out',
      message: `The last ${compared - mostSentences} of ${compared} sentences of “${headline}” were not compared.`,
    })),
  ]
}

function languageNote(reports: Report[]): Note[] {
  const [one, other] = reports.map(({ article }) => article.language)
  if (!one || !other || shareLanguage(reports)) return []
  return [
    {
      id: 'no-shared-language',
      message: `The reports are in different languages (${one}, ${other}); their sentences were not compared.`,
    },
  ]
}

/** Whether reports are in one language, as far as theirs are known: `en` and `en-GB` are. */
export function shareLanguage(reports: Report[]): boolean {
  const known = reports.flatMap(({ article }) => (article.language ? [baseLanguage(article.language)] : []))
  return new Set(known).size <= 1
}
