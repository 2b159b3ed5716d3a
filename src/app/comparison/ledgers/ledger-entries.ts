import type { LedgerRow } from '../../../news/comparison/comparison.ts'
import type { Both, Side } from '../../../news/comparison/sides.ts'
import type { Mention, MentionKind } from '../../../news/report/mention.ts'
import type { Report } from '../../../news/report/report.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { type Clause, clauseAround } from './clause-around.ts'

/** One mention as a ledger shows it: in the text's own words around it, and where it stands. */
export interface LedgerEntry<K extends MentionKind = MentionKind> {
  side: Side
  mention: Mention & { kind: K }
  clause: Clause
  lang: string | undefined
  /** Sentences that have it, in order, each once. */
  sentences: number[]
}

/** The mentions of a ledger row, each in its clause. */
export function ledgerEntries<K extends MentionKind>(
  row: LedgerRow,
  reports: Both<Report>,
  kind: K,
): Both<LedgerEntry<K>[]> {
  const entries = (side: Side) =>
    row[side].flatMap((index) => {
      const mention = reports[side].mentions[index]
      return mention && isOf(mention, kind) ? [entryOf<K>(mention, reports[side], side)] : []
    })
  return { a: entries('a'), b: entries('b') }
}

const isOf = <K extends MentionKind>(mention: Mention, kind: K): mention is Mention & { kind: K } =>
  mention.kind === kind

function entryOf<K extends MentionKind>(
  mention: Mention & { kind: K },
  report: Report,
  side: Side,
): LedgerEntry<K> {
  const span = mention.spans[0] ?? { sentence: -1, start: 0, end: 0 }
  const text = report.sentences[span.sentence]?.text ?? mention.text
  return {
    side,
    mention,
    clause: clauseAround(text, [span.start, span.end]),
    lang: sentenceLang(report, span.sentence),
    sentences: [...new Set(mention.spans.map(({ sentence }) => sentence))],
  }
}

/** How often the mentions of one side of a row stand in the text. */
export const timesNamed = (entries: readonly LedgerEntry[]): number =>
  entries.reduce((sum, { mention }) => sum + mention.spans.length, 0)
