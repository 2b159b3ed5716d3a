import { ledgerWords } from '#texts/comparison/ledgers.ts'
import type { LedgerRow } from '../../../news/comparison/comparison.ts'
import { type LedgerName, ledgerTables, mentionsIn } from '../../../news/comparison/ledgers.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { useCompared } from '../state/compared-context.ts'
import { ClauseText } from './clause-text.tsx'
import * as css from './ledger.module.css?names'
import { Ledger } from './ledger.tsx'
import { type LedgerEntry, ledgerEntries } from './ledger-entries.ts'
import { WhereList } from './where-list.tsx'

/** Figures and times, side by side where both reports speak of the same one. */
export function FigureLedger() {
  const words = useWords(ledgerWords)
  const { names } = useCompared()
  return (
    <Ledger of="figures" note={words.figuresNote}>
      <table className={`${css.ledgerTable} ${css.ledgerTableStack} ${css.ledgerFix}`}>
        <thead>
          <tr>
            {sides.map((side) => (
              <th scope="col" key={side}>
                <Siglum side={side} small /> {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        {ledgerTables.figures.map((ledger) => (
          <Group key={ledger} ledger={ledger} />
        ))}
      </table>
    </Ledger>
  )
}

function Group({ ledger }: { ledger: LedgerName }) {
  const words = useWords(ledgerWords)
  const { comparison, reports } = useCompared()
  const rows = comparison.ledgers[ledger]
  if (rows.length === 0) return null
  const shared = (row: LedgerRow) => Number(row.a.length > 0 && row.b.length > 0)
  return (
    <tbody>
      <tr className={css.ledgerGroup}>
        <th scope="rowgroup" colSpan={2}>
          {words.section[ledger]}
        </th>
      </tr>
      {rows
        .toSorted((one, two) => shared(two) - shared(one))
        .map((row) => {
          const entries = ledgerEntries(row, reports, mentionsIn[ledger])
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
    return <td className={`${css.ledgerNone} ${css.ledgerAbsent}`}>{words.notFoundIn(names[side])}</td>
  return (
    <td data-side={side} aria-label={names[side]}>
      {entries.map((entry) => (
        <p
          key={`${entry.mention.spans[0]?.sentence} ${entry.mention.spans[0]?.start}`}
          className={css.ledgerEntry}
        >
          <ClauseText entry={entry} /> <WhereList side={side} sentences={entry.sentences} />
          {differs && side === 'b' && <span className={css.ledgerSub}> {words.differs}</span>}
        </p>
      ))}
    </td>
  )
}
