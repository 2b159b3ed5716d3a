import type { LedgerRow } from '../../../news/comparison.ts'
import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { Ledger } from './ledger.tsx'
import { type LedgerEntry, ledgerEntries, timesNamed } from './ledger-entries.ts'
import { type NamedRow, sortNames } from './sort-names.ts'
import { WhereList } from './where-list.tsx'

type NameKind = 'person' | 'organisation' | 'place'

/** Who and what is named, and how often in each report. */
export function NameLedger() {
  const words = useWords(ledgerWords)
  const { people, organisations, places } = useCompared().comparison.ledgers
  const empty = people.length + organisations.length + places.length === 0
  return (
    <Ledger
      id="names"
      title={words.ledger.names}
      note={words.namesNote}
      none={empty ? words.none.names : null}
    >
      <div className="names__tables">
        <div>
          <NameTable title={words.people} rows={people} kind="person" />
          <NameTable title={words.organisations} rows={organisations} kind="organisation" />
        </div>
        <NameTable title={words.places} rows={places} kind="place" />
      </div>
    </Ledger>
  )
}

interface NameTableProps {
  title: string
  rows: readonly LedgerRow[]
  kind: NameKind
}

function NameTable({ title, rows, kind }: NameTableProps) {
  const { reports, names } = useCompared()
  if (rows.length === 0) return null
  return (
    <table className="ledger__table names">
      <thead>
        <tr>
          <th scope="col" className="names__a">
            <Siglum side="a" small /> <span className="vh">{names.a}</span>
          </th>
          <th scope="col" className="names__name">
            {title}
          </th>
          <th scope="col">
            <Siglum side="b" small /> <span className="vh">{names.b}</span>
          </th>
        </tr>
      </thead>
      {sortNames(rows.map((row) => ledgerEntries(row, reports, kind))).map((group) => (
        <tbody key={group.map(nameOf).join()}>
          {group.map((entries) => (
            <NameRow key={nameOf(entries)} entries={entries} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** What both reports call it. */
const nameOf = ({ a, b }: NamedRow) =>
  [...new Set([...a, ...b].map(({ mention }) => ('name' in mention ? mention.name : mention.text)))].join(
    ', ',
  )

function NameRow({ entries }: { entries: NamedRow }) {
  return (
    <tr>
      <td className="names__a">
        <Ticks side="a" count={timesNamed(entries.a)} />
      </td>
      <th scope="row" className="names__name">
        <details>
          <summary>{nameOf(entries)}</summary>
          <Standing side="a" entries={entries.a} />
          <Standing side="b" entries={entries.b} />
        </details>
      </th>
      <td className="names__b">
        <Ticks side="b" count={timesNamed(entries.b)} />
      </td>
    </tr>
  )
}

function Standing({ side, entries }: { side: Side; entries: readonly LedgerEntry[] }) {
  if (entries.length === 0) return null
  const sentences = entries.flatMap((entry) => entry.sentences).sort((one, two) => one - two)
  return <WhereList side={side} sentences={sentences} />
}

/** One mark a mention, ten a line. */
function Ticks({ side, count }: { side: Side; count: number }) {
  const marks = Array.from({ length: count }, (_, mark) => mark)
  return (
    <span className={`names__count names__count--${side}`}>
      <span className={`ticks ticks--${side}`} aria-hidden="true">
        {marks.map((mark) => (
          <i key={mark} />
        ))}
      </span>
      <span className={count === 0 ? 'names__zero' : 'names__n'}>{count}</span>
    </span>
  )
}
