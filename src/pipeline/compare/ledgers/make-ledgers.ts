import type { Ledgers, Link } from '../../../news/comparison/comparison.ts'
import type { Mention, MentionKind } from '../../../news/report/mention.ts'
import type { Report } from '../../../news/report/report.ts'
import { attributedOnOneSide, sameAttribution } from './attribution-rows.ts'
import { facingMentions } from './facing-mentions.ts'
import { linkedSentences } from './linked-sentences.ts'
import { anyDiffer, type Entry, entriesOf, mostPaired, pairRows } from './pair-rows.ts'
import { figuresDiffer, sameFigures } from './same-figure.ts'
import { sameOrganisation, samePeople } from './same-name.ts'
import { quotationsDiffer, sameQuotations } from './same-quotation.ts'
import { sameTimes, timesDiffer } from './same-time.ts'

/**
 * The ledgers of two reports: every mention of either stands in exactly one row, beside the mentions of the other that
 * speak of the same thing. Swapping the reports (and the sides of `links`) gives the same rows, mirrored. Pure; also
 * used by the browser's worker.
 */
export function makeLedgers(a: Report, b: Report, links: Link[]): Ledgers {
  const [linked, facing] = [linkedSentences(links), facingMentions(a, b, links)]
  const [figures, times, people] = [sides('figure'), sides('time'), sides('person')]
  const attributions = pairRows({ ...sides('attribution'), same: sameAttribution(linked) })
  return {
    quotations: pairRows({ ...sides('quotation'), same: sameQuotations(a, b), differs: quotationsDiffer }),
    figures: pairRows({
      ...figures,
      same: sameFigures(firstOf(figures), linked, facing),
      differs: anyDiffer(figuresDiffer),
    }),
    times: pairRows({
      ...times,
      same: sameTimes(firstOf(times), linked, facing),
      differs: anyDiffer(timesDiffer),
    }),
    people: pairRows({ ...people, same: samePeople(firstOf(people)) }),
    organisations: pairRows({ ...sides('organisation'), same: sameOrganisation }),
    places: pairRows({ ...sides('place'), same: (x, y) => x.mention.name === y.mention.name }),
    attributions,
    attributedOnOneSide: attributedOnOneSide({ a, b }, links, attributions),
  }

  function sides<K extends MentionKind>(kind: K) {
    return { a: entriesOf(a, kind), b: entriesOf(b, kind) }
  }
}

/** Those among which it is looked for whether a mention is told on the other side. */
function firstOf<M extends Mention>({ a, b }: { a: Entry<M>[]; b: Entry<M>[] }) {
  return { a: a.slice(0, mostPaired), b: b.slice(0, mostPaired) }
}
