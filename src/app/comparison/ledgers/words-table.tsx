import type { ReactNode } from 'react'
import type { LedgerRow } from '../../../news/comparison.ts'
import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { useCompared } from '../state/compared-context.ts'
import { ClauseText } from './clause-text.tsx'
import { type LedgerEntry, ledgerEntries } from './ledger-entries.ts'
import { WhereList } from './where-list.tsx'

type WordsKind = 'quotation' | 'attribution'

interface WordsTableProps<K extends WordsKind> {
  kind: K
  rows: readonly LedgerRow[]
  /** Heads of the first column and of the one that says whose words they are. */
  heads: { words: string; who: string }
  who: (entry: LedgerEntry<K>) => ReactNode
}

/** A group for each thing listed, in it a line for each time a report uses such words: they, their clause, whose they are, where. */
export function WordsTable<K extends WordsKind>({ kind, rows, heads, who }: WordsTableProps<K>) {
  const words = useWords(ledgerWords)
  const { reports } = useCompared()
  return (
    <table className="ledger__table ledger__table--stack">
      <thead>
        <tr>
          <th scope="col" className="ledger__quote">
            {heads.words}
          </th>
          <th scope="col">{words.column.context}</th>
          <th scope="col" className="ledger__who">
            {heads.who}
          </th>
          <th scope="col" className="ledger__where">
            {words.column.where}
          </th>
        </tr>
      </thead>
      {rows.map((row) => {
        const { a, b } = ledgerEntries(row, reports, kind)
        return (
          <tbody key={`${row.a} ${row.b}`} className="ledger__words">
            {[...a, ...b].map((entry) => (
              <WordsLine
                key={`${entry.side}${entry.mention.spans[0]?.sentence} ${entry.mention.spans[0]?.start}`}
                entry={entry}
              >
                {who(entry)}
              </WordsLine>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

function WordsLine({ entry, children }: { entry: LedgerEntry; children: ReactNode }) {
  return (
    <tr>
      <th scope="row" className="ledger__quote" lang={entry.lang} dir={directionOf(entry.lang)}>
        {entry.clause.mention}
      </th>
      <td className="ledger__context">
        <ClauseText entry={entry} />
      </td>
      <td className="ledger__who">{children}</td>
      <td className="ledger__where">
        <WhereList side={entry.side} sentences={entry.sentences} />
      </td>
    </tr>
  )
}
