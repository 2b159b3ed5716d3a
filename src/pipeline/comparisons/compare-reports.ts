import { type AnnotatedSentence, annotatedSentences } from '../../news/annotated-sentence.ts'
import type { Comparison, Link } from '../../news/comparison.ts'
import type { Report } from '../../news/report.ts'
import { alignSentences } from './align-sentences.ts'
import { comparisonNotes, mostSentences, shareLanguage } from './comparison-notes.ts'
import { makeLedgers } from './ledgers/make-ledgers.ts'
import { passagesOf } from './passages-of.ts'

/**
 * Compares two reports, in either order: the one with the smaller id becomes `left` and side A.
 * Links index the reports' `sentences`; headline and subheadings are not linked. Reports in different languages,
 * or without a sentence, are not compared (`method` is `none`), and a note says why.
 */
export function compareReports(one: Report, other: Report): Comparison {
  const [a, b] = one.article.id < other.article.id ? [one, other] : [other, one]
  const [unitsA, unitsB] = [comparedSentences(a), comparedSentences(b)]
  const comparable = shareLanguage([a, b]) && unitsA.length > 0 && unitsB.length > 0
  const links = comparable ? linkReports({ report: a, units: unitsA }, { report: b, units: unitsB }) : []
  const unmatched = (units: number[], linked: ReadonlySet<number>) =>
    comparable ? units.slice(0, mostSentences).filter((n) => !linked.has(n)) : []
  const [linkedA, linkedB] = [new Set(links.map((link) => link.a)), new Set(links.map((link) => link.b))]
  return {
    left: a.article.id,
    right: b.article.id,
    links,
    passages: passagesOf(links),
    method: comparable ? 'words' : 'none',
    unmatchedA: unmatched(unitsA, linkedA),
    unmatchedB: unmatched(unitsB, linkedB),
    ledgers: makeLedgers(a, b, links),
    notes: comparisonNotes({
      a: { report: a, compared: unitsA.length },
      b: { report: b, compared: unitsB.length },
    }),
  }
}

interface ComparedReport {
  report: Report
  /** Indices of the sentences that are compared. */
  units: number[]
}

function linkReports(a: ComparedReport, b: ComparedReport): Link[] {
  const { links } = alignSentences({
    a: sentencesOf(a),
    b: sentencesOf(b),
    language: a.report.article.language ?? b.report.article.language,
  })
  return links.map((link) => ({ ...link, a: a.units[link.a] ?? 0, b: b.units[link.b] ?? 0 }))
}

function sentencesOf({ report, units }: ComparedReport): AnnotatedSentence[] {
  const sentences = annotatedSentences(report)
  return units.slice(0, mostSentences).flatMap((n) => sentences[n] ?? [])
}

/** Sentences of standfirst and paragraphs. */
function comparedSentences({ sentences }: Report): number[] {
  return sentences.flatMap(({ unit }, n) => (unit === 'standfirst' || unit === 'paragraph' ? [n] : []))
}
