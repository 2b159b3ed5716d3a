import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { type LedgerEntry, ledgerEntries } from '../model/ledger-entries.ts'
import { useCompared } from '../state/compared-context.ts'
import { ClauseText } from './clause-text.tsx'
import { Ledger } from './ledger.tsx'
import { WhereList } from './where-list.tsx'

/** Whose words each report quotes. */
export function QuotationLedger() {
  const words = useWords(ledgerWords)
  const { comparison, reports, names } = useCompared()
  const rows = comparison.ledgers.quotations
  const count = (of: (row: (typeof rows)[number]) => boolean) => words.count(rows.filter(of).length)
  const counts = {
    a: count(({ a }) => a.length > 0),
    b: count(({ b }) => b.length > 0),
    both: count(({ a, b }) => a.length > 0 && b.length > 0),
  }
  return (
    <Ledger
      id="quotations"
      title={words.ledger.quotations}
      note={words.quotationsNote(counts, names)}
      none={rows.length === 0 ? words.none.quotations : null}
    >
      <table className="ledger__table ledger__table--stack">
        <thead>
          <tr>
            <th scope="col">{words.column.quotation}</th>
            <th scope="col">{words.column.context}</th>
            <th scope="col">{words.column.speaker}</th>
            <th scope="col">{words.column.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) => {
            const { a, b } = ledgerEntries(row, reports, 'quotation')
            return [...a, ...b].map((entry) => (
              <QuotationRow
                key={`${entry.side}${entry.mention.spans[0]?.sentence} ${entry.mention.spans[0]?.start}`}
                entry={entry as LedgerEntry<'quotation'>}
              />
            ))
          })}
        </tbody>
      </table>
    </Ledger>
  )
}

function QuotationRow({ entry }: { entry: LedgerEntry<'quotation'> }) {
  const words = useWords(ledgerWords)
  const { mention, clause, side, sentences } = entry
  return (
    <tr>
      <th scope="row" className="ledger__quote">
        {clause.mention}
      </th>
      <td className="ledger__context">
        <ClauseText clause={clause} />
      </td>
      <td className="ledger__who">
        <Speaker entry={entry} none={words.speakerNotStated} speaker={mention.speaker} />
      </td>
      <td className="ledger__where">
        <WhereList side={side} sentences={sentences} />
      </td>
    </tr>
  )
}

interface SpeakerProps {
  entry: LedgerEntry<'quotation'>
  speaker: string | null
  none: string
}

function Speaker({ entry, speaker, none }: SpeakerProps) {
  const { reports } = useCompared()
  if (speaker === null) return <span className="ledger__none">{none}</span>
  const { saidBy } = entry.mention
  const said = saidBy && reports[entry.side].sentences[saidBy.sentence]?.text.slice(saidBy.start, saidBy.end)
  return (
    <>
      {speaker} {said && <q className="ledger__sub">{said}</q>}
    </>
  )
}
