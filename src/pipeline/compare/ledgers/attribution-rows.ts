import type { LedgerRow, Ledgers, Link } from '../../../news/comparison/comparison.ts'
import { isSameFact } from '../../../news/comparison/strengths.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Report } from '../../../news/report/report.ts'
import { isSameSource } from '../same/same-sources.ts'
import type { AreLinked } from './linked-sentences.ts'
import type { Entry } from './pair-rows.ts'

type Attribution = MentionOf<'attribution'>
type Side = 'a' | 'b'

/** Attributions are one row where they name the same source in linked sentences, or in the same words. */
export function sameAttribution(linked: AreLinked) {
  return ({ mention: x }: Entry<Attribution>, { mention: y }: Entry<Attribution>): boolean => {
    if (linked(x, y)) return x.source === null || y.source === null || isSameSource(x.source, y.source)
    return x.source !== null && y.source !== null && isSameSource(x.source, y.source) && sameWords(x, y)
  }
}

function sameWords(a: Attribution, b: Attribution): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase()
}

/**
 * Links of one fact that one side attributes and the other states without a source. An attribution that stands in a row of
 * both is none of one side: the other report names that source beside another sentence. Words that are quoted of someone have
 * a source in every sentence that they run through.
 */
export function attributedOnOneSide(
  reports: Record<Side, Report>,
  links: Link[],
  rows: LedgerRow[],
): Ledgers['attributedOnOneSide'] {
  const sourced = { a: sourcedSentences(reports.a), b: sourcedSentences(reports.b) }
  const shared = rows.filter(({ a, b }) => a.length > 0 && b.length > 0)
  const inBoth = {
    a: sentencesOf(
      reports.a,
      shared.flatMap(({ a }) => a),
    ),
    b: sentencesOf(
      reports.b,
      shared.flatMap(({ b }) => b),
    ),
  }
  return links.flatMap((link, index) => {
    if (!isSameFact(link.strength) || sourced.a.has(link.a) === sourced.b.has(link.b)) return []
    const attributed: Side = sourced.a.has(link.a) ? 'a' : 'b'
    return inBoth[attributed].has(link[attributed]) ? [] : [{ link: index, attributed }]
  })
}

/** Sentences with an attribution, or within a quotation whose speaker is named. */
function sourcedSentences(report: Report): Set<number> {
  const sources = report.mentions.flatMap((mention, n) => {
    const named = mention.kind === 'quotation' && mention.speaker !== null
    return mention.kind === 'attribution' || named ? [n] : []
  })
  return sentencesOf(report, sources)
}

function sentencesOf({ mentions }: Report, indices: number[]): Set<number> {
  return new Set(indices.flatMap((n) => mentions[n]?.spans.map(({ sentence }) => sentence) ?? []))
}
