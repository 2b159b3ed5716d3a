import type { LedgerRow } from '../../../news/comparison.ts'
import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { type Side, sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { ClauseText } from './clause-text.tsx'
import { Ledger } from './ledger.tsx'
import { type LedgerEntry, ledgerEntries } from './ledger-entries.ts'
import { WhereList } from './where-list.tsx'

/** Figures and times, side by side where both reports speak of the same one. */
export function FigureLedger() {
  const words = useWords(ledgerWords)
  const { comparison, names } = useCompared()
  const { figures, times } = comparison.ledgers
  return (
    <Ledger
      id="figures"
      title={words.ledger.figures}
      note={words.figuresNote}
      none={figures.length + times.length === 0 ? words.none.figures : null}
    >
      <table className="ledger__table ledger__table--stack ledger__fix">
        <thead>
          <tr>
            {sides.map((side) => (
              <th scope="col" key={side}>
                <Siglum side={side} small /> {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <Group title={words.figure} rows={figures} kind="figure" />
        <Group title={words.time} rows={times} kind="time" />
      </table>
    </Ledger>
  )
}

interface GroupProps {
  title: string
  rows: readonly LedgerRow[]
  kind: 'figure' | 'time'
}

function Group({ title, rows, kind }: GroupProps) {
  const { reports } = useCompared()
  if (rows.length === 0) return null
  const shared = (row: LedgerRow) => Number(row.a.length > 0 && row.b.length > 0)
  return (
    <tbody>
      <tr className="ledger__group">
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
      </tr>
      {rows
        .toSorted((one, two) => shared(two) - shared(one))
        .map((row) => {
          const entries = ledgerEntries(row, reports, kind)
          return (
            <tr key={`${row.a} ${row.b}`}>
              {sides.map((side) => (
                <FigureCell key={side} side={side} entries={entries[side]} differs={row.differs} />
              ))}
            </tr>
          )
        })}
    </tbody>
  )
}

interface FigureCellProps {
  side: Side
  entries: readonly LedgerEntry[]
  differs: boolean
}

function FigureCell({ side, entries, differs }: FigureCellProps) {
  const words = useWords(ledgerWords)
  const { names } = useCompared()
  if (entries.length === 0)
    return <td className="ledger__none ledger__absent">{words.notFoundIn(names[side])}</td>
  return (
    <td data-side={side} aria-label={names[side]}>
      {entries.map((entry) => (
        <p
          key={`${entry.mention.spans[0]?.sentence} ${entry.mention.spans[0]?.start}`}
          className="ledger__entry"
        >
          <ClauseText entry={entry} /> <WhereList side={side} sentences={entry.sentences} />
          {differs && side === 'b' && <span className="ledger__sub"> {words.differs}</span>}
        </p>
      ))}
    </td>
  )
}
