import type { Comparison, Link } from '../../news/comparison.ts'
import type { Report } from '../../news/report.ts'
import { alignSentences } from './align-sentences.ts'
import { makeLedgers } from './ledgers/make-ledgers.ts'
import { passagesOf } from './passages-of.ts'

/**
 * Compares two reports, in either order: the one with the smaller id becomes `left` and side A.
 * Links index the reports' `sentences`; headline and subheadings are not linked.
 */
export function compareReports(one: Report, other: Report): Comparison {
  const [a, b] = one.article.id < other.article.id ? [one, other] : [other, one]
  const [unitsA, unitsB] = [comparedSentences(a), comparedSentences(b)]
  const links: Link[] = alignSentences({
    a: unitsA.map((n) => a.sentences[n]?.text ?? ''),
    b: unitsB.map((n) => b.sentences[n]?.text ?? ''),
    dateA: a.article.published?.value ?? null,
    dateB: b.article.published?.value ?? null,
  }).links.map((link) => ({
    ...link,
    a: unitsA[link.a] ?? 0,
    b: unitsB[link.b] ?? 0,
    ties: [],
    differences: [],
  }))
  const [linkedA, linkedB] = [new Set(links.map((link) => link.a)), new Set(links.map((link) => link.b))]
  return {
    left: a.article.id,
    right: b.article.id,
    links,
    passages: passagesOf(links),
    onlyA: unitsA.filter((n) => !linkedA.has(n)),
    onlyB: unitsB.filter((n) => !linkedB.has(n)),
    ledgers: makeLedgers(a, b, links),
    notes: [],
  }
}

/** Sentences of standfirst and paragraphs. */
function comparedSentences({ sentences }: Report): number[] {
  return sentences.flatMap(({ unit }, n) => (unit === 'standfirst' || unit === 'paragraph' ? [n] : []))
}
