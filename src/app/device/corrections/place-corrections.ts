import type { Statement } from '../../../news/comparison/comparison.ts'
import type { Both } from '../../../news/comparison/sides.ts'
import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import { findQuoted, type QuoteFault } from '../../../news/report/find-quoted.ts'
import type { Report } from '../../../news/report/report.ts'

export interface PlacedCorrection {
  link: ReadersLink
  statement: Statement
}

export interface PlacedCorrections {
  placed: PlacedCorrection[]
  /** Their words are not in the reports as they are now, or stand there several times. */
  lost: { link: ReadersLink; fault: QuoteFault }[]
}

/** Those of the corrections that are about these two reports, whichever of them a correction names first, each with its sentences. */
export function placeCorrections(
  corrections: readonly ReadersLink[],
  reports: Both<Report>,
): PlacedCorrections {
  const found: PlacedCorrections = { placed: [], lost: [] }
  for (const link of corrections) {
    const sides = sidesOf(link, reports)
    if (!sides) continue
    const [a, b] = [findQuoted(reports.a, sides.a), findQuoted(reports.b, sides.b)]
    const relation = link.relation === 'none' ? null : link.relation
    if (typeof a === 'string') found.lost.push({ link, fault: a })
    else if (typeof b === 'string') found.lost.push({ link, fault: b })
    else found.placed.push({ link, statement: { a, b, relation } })
  }
  return found
}

/** What a correction says of each report; null where it is about others. */
function sidesOf(link: ReadersLink, reports: Both<Report>): Both<ReadersLink['a']> | null {
  if (isOf(link.a, reports.a) && isOf(link.b, reports.b)) return link
  return isOf(link.a, reports.b) && isOf(link.b, reports.a) ? { a: link.b, b: link.a } : null
}

/** A report may go by another id now, and the one that was stated leads to it. */
const isOf = ({ report }: ReadersLink['a'], { article }: Report) =>
  article.id === report || article.aliases.includes(report)
