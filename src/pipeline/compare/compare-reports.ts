import { at } from '../../news/at.ts'
import type { Comparison, Link } from '../../news/comparison/comparison.ts'
import { isCompared } from '../../news/comparison/is-compared.ts'
import type { Both } from '../../news/comparison/sides.ts'
import { type AnnotatedSentence, annotatedSentences } from '../../news/report/annotated-sentence.ts'
import { unpackVectors } from '../../news/report/packed-vectors.ts'
import type { Report } from '../../news/report/report.ts'
import type { ReportVectors, VectorsOfReports } from '../../news/report/report-vectors.ts'
import { alignSentences, type SentenceLists } from './align-sentences.ts'
import { comparisonNotes, mostSentences, shareLanguage } from './comparison-notes.ts'
import { makeLedgers } from './ledgers/make-ledgers.ts'
import type { SentenceVectors } from './measures/nearness.ts'
import { passagesOf } from './passages-of.ts'

/**
 * Compares two reports, in either order: the one with the smaller id becomes `left` and side A.
 * Links index the reports' `sentences`; headline and subheadings are not linked. Reports in different languages,
 * or without a sentence, are not compared (`method` is `none`), and a note says why. Where `vectors` holds both, a language
 * model's reading of nearness is heard too.
 */
export function compareReports(
  one: Report,
  other: Report,
  vectors: VectorsOfReports = new Map(),
): Comparison {
  const [a, b] = one.article.id < other.article.id ? [one, other] : [other, one]
  const [unitsA, unitsB] = [comparedSentences(a), comparedSentences(b)]
  const comparable = shareLanguage([a, b]) && unitsA.length > 0 && unitsB.length > 0
  const sides = { a: { report: a, units: unitsA }, b: { report: b, units: unitsB } }
  const near = comparable ? vectorsOf(sides, vectors) : null
  const links = comparable ? linkReports(sides, near) : []
  const unmatched = (units: number[], linked: ReadonlySet<number>) =>
    comparable ? units.slice(0, mostSentences).filter((n) => !linked.has(n)) : []
  const [linkedA, linkedB] = [new Set(links.map((link) => link.a)), new Set(links.map((link) => link.b))]
  return {
    left: a.article.id,
    right: b.article.id,
    links,
    passages: passagesOf(links),
    method: comparable ? (near ? 'words-and-meaning' : 'words') : 'none',
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

interface Sides {
  a: ComparedReport
  b: ComparedReport
}

function linkReports({ a, b }: Sides, vectors: SentenceLists['vectors'] = null): Link[] {
  const { links } = alignSentences({ ...sentenceLists({ a: a.report, b: b.report }), vectors })
  return links.map((link) => ({ ...link, a: at(a.units, link.a), b: at(b.units, link.b) }))
}

/** The sentences of two reports that are compared, in the setting that they are read in. */
export function sentenceLists({ a, b }: Both<Report>): SentenceLists {
  return {
    a: sentencesOf(a),
    b: sentencesOf(b),
    dateA: a.article.published?.value ?? null,
    dateB: b.article.published?.value ?? null,
    language: a.article.language ?? b.article.language,
  }
}

function sentencesOf(report: Report): AnnotatedSentence[] {
  const sentences = annotatedSentences(report)
  return comparedPart(report).map((n) => at(sentences, n))
}

/** Indices of the sentences that are compared, of a very long report only the first. */
export const comparedPart = (report: Report): number[] => comparedSentences(report).slice(0, mostSentences)

/** The vectors of both reports' compared sentences, by one model; null where a sentence has none. */
function vectorsOf({ a, b }: Sides, vectors: VectorsOfReports): SentenceLists['vectors'] {
  const [ofA, ofB] = [vectors.get(a.report.article.id), vectors.get(b.report.article.id)]
  if (!ofA || !ofB || ofA.model !== ofB.model) return null
  const [vectorsA, vectorsB] = [unpacked(a, ofA), unpacked(b, ofB)]
  return vectorsA && vectorsB && { a: vectorsA, b: vectorsB }
}

function unpacked({ units }: ComparedReport, { sentences }: ReportVectors): SentenceVectors[] | null {
  const vectors = units.slice(0, mostSentences).flatMap((n): SentenceVectors[] => {
    const [sentence, ...clauses] = unpackVectors(sentences[n] ?? '')
    return sentence ? [{ sentence, clauses }] : []
  })
  return vectors.length === Math.min(units.length, mostSentences) ? vectors : null
}

/** Sentences of standfirst and paragraphs. */
function comparedSentences({ sentences }: Report): number[] {
  return sentences.flatMap((sentence, n) => (isCompared(sentence) ? [n] : []))
}
