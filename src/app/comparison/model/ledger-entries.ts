import type { LedgerRow } from '../../../news/comparison.ts'
import type { Mention, MentionKind, MentionOf } from '../../../news/mention.ts'
import type { Report } from '../../../news/report.ts'
import { type Clause, clauseAround } from './clause-around.ts'
import { type Both, type Side, sides } from './side.ts'

/** One mention as a ledger shows it: in the text's own words around it, and where it stands. */
export interface LedgerEntry<K extends MentionKind = MentionKind> {
  side: Side
  mention: MentionOf<K>
  clause: Clause
  /** Sentences that have it, in order, each once. */
  sentences: number[]
}

/** The mentions of one side of a ledger row, each in its clause. */
export function ledgerEntries(row: LedgerRow, reports: Both<Report>, kind: MentionKind): Both<LedgerEntry[]> {
  const [a, b] = sides.map((side) =>
    row[side].flatMap((index) => {
      const mention = reports[side].mentions[index]
      return mention?.kind === kind ? [entryOf(mention, reports[side], side)] : []
    }),
  )
  return { a: a ?? [], b: b ?? [] }
}

function entryOf(mention: Mention, report: Report, side: Side): LedgerEntry {
  const span = mention.spans[0] ?? { sentence: -1, start: 0, end: 0 }
  const text = report.sentences[span.sentence]?.text ?? mention.text
  return {
    side,
    mention,
    clause: clauseAround(text, [span.start, span.end]),
    sentences: [...new Set(mention.spans.map(({ sentence }) => sentence))],
  }
}

/** How often the mentions of one side of a row stand in the text. */
export const timesNamed = (entries: readonly LedgerEntry[]): number =>
  entries.reduce((sum, { mention }) => sum + mention.spans.length, 0)
