import type { ReactNode } from 'react'
import type { LedgerRow } from '../../../news/comparison.ts'
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

/** A line for each time a report uses such words: the words, their clause, whose they are, where they stand. */
export function WordsTable<K extends WordsKind>({ kind, rows, heads, who }: WordsTableProps<K>) {
  const words = useWords(ledgerWords)
  const { reports } = useCompared()
  const entries = rows.flatMap((row) => {
    const { a, b } = ledgerEntries(row, reports, kind)
    return [...a, ...b]
  })
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
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.side}${entry.mention.spans[0]?.sentence} ${entry.mention.spans[0]?.start}`}>
            <th scope="row" className="ledger__quote" lang={entry.lang}>
              {entry.clause.mention}
            </th>
            <td className="ledger__context">
              <ClauseText entry={entry} />
            </td>
            <td className="ledger__who">{who(entry)}</td>
            <td className="ledger__where">
              <WhereList side={entry.side} sentences={entry.sentences} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
