import type { ReactNode } from 'react'
import { ledgerWords } from '#texts/comparison/ledgers.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { LedgerRow } from '../../../news/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useCompared } from '../state/compared-context.ts'
import { ClauseText } from './clause-text.tsx'
import * as css from './ledger.module.css?names'
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
    <table className={`${css.ledgerTable} ${css.ledgerTableStack}`}>
      <thead>
        <tr>
          <th scope="col" className={css.ledgerQuote}>
            {heads.words}
          </th>
          <th scope="col">{words.column.context}</th>
          <th scope="col" className={css.ledgerWho}>
            {heads.who}
          </th>
          <th scope="col" className={css.ledgerWhere}>
            {words.column.where}
          </th>
        </tr>
      </thead>
      {rows.map((row) => {
        const { a, b } = ledgerEntries(row, reports, kind)
        return (
          <tbody key={`${row.a} ${row.b}`} className={css.ledgerWords}>
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
      <th scope="row" className={css.ledgerQuote} lang={entry.lang} dir={directionOf(entry.lang)}>
        {entry.clause.mention}
      </th>
      <td className={css.ledgerContext}>
        <ClauseText entry={entry} />
      </td>
      <td className={css.ledgerWho}>{children}</td>
      <td className={css.ledgerWhere}>
        <WhereList side={entry.side} sentences={entry.sentences} />
      </td>
    </tr>
  )
}
