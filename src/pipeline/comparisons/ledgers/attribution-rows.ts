import type { Ledgers, Link } from '../../../news/comparison.ts'
import type { MentionOf } from '../../../news/mention.ts'
import type { Report } from '../../../news/report.ts'
import { isSameFact } from '../../../news/strengths.ts'
import { isSameSource } from '../same/same-sources.ts'
import type { AreLinked } from './linked-sentences.ts'
import { type Entry, entriesOf } from './pair-rows.ts'

type Attribution = MentionOf<'attribution'>

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

/** Links of one fact that one side attributes and the other states without a source. */
export function attributedOnOneSide(a: Report, b: Report, links: Link[]): Ledgers['attributedOnOneSide'] {
  const [inA, inB] = [attributedSentences(a), attributedSentences(b)]
  return links.flatMap((link, index) => {
    if (!isSameFact(link.strength) || inA.has(link.a) === inB.has(link.b)) return []
    return [{ link: index, attributed: inA.has(link.a) ? ('a' as const) : ('b' as const) }]
  })
}

function attributedSentences(report: Report): Set<number> {
  const spans = entriesOf(report, 'attribution').flatMap(({ mention }) => mention.spans)
  return new Set(spans.map(({ sentence }) => sentence))
}
