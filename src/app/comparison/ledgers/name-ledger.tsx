import { ledgerWords } from '#texts/comparison/ledgers.ts'
import { type ledgerTables, mentionsIn } from '../../../news/comparison/ledgers.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { useCompared } from '../state/compared-context.ts'
import * as css from './ledger.module.css?names'
import { Ledger } from './ledger.tsx'
import { type LedgerEntry, ledgerEntries, timesNamed } from './ledger-entries.ts'
import { type NamedRow, sortNames } from './sort-names.ts'
import { WhereList } from './where-list.tsx'

/** Who and what is named, and how often in each report. */
export function NameLedger() {
  const words = useWords(ledgerWords)
  return (
    <Ledger of="names" note={words.namesNote}>
      <div className={css.namesTables}>
        <div>
          <NameTable ledger="people" />
          <NameTable ledger="organisations" />
        </div>
        <NameTable ledger="places" />
      </div>
    </Ledger>
  )
}

function NameTable({ ledger }: { ledger: (typeof ledgerTables.names)[number] }) {
  const words = useWords(ledgerWords)
  const { comparison, reports, names } = useCompared()
  const rows = comparison.ledgers[ledger]
  if (rows.length === 0) return null
  return (
    <table className={`${css.ledgerTable} ${css.names}`}>
      <thead>
        <tr>
          <th scope="col" className={css.namesA}>
            <Siglum side="a" small /> <span className="vh">{names.a}</span>
          </th>
          <th scope="col" className={css.namesName}>
            {words.section[ledger]}
          </th>
          <th scope="col">
            <Siglum side="b" small /> <span className="vh">{names.b}</span>
          </th>
        </tr>
      </thead>
      {sortNames(rows.map((row) => ledgerEntries(row, reports, mentionsIn[ledger]))).map((group) => (
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
      <td className={css.namesA}>
        <Ticks side="a" count={timesNamed(entries.a)} />
      </td>
      <th scope="row" className={css.namesName}>
        <details>
          <summary>{nameOf(entries)}</summary>
          <Standing side="a" entries={entries.a} />
          <Standing side="b" entries={entries.b} />
        </details>
      </th>
      <td>
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
    <span className={css.namesCount} data-side={side}>
      <span className={css.ticks} aria-hidden="true">
        {marks.map((mark) => (
          <i key={mark} />
        ))}
      </span>
      <span className={count === 0 ? css.namesZero : css.namesN}>{count}</span>
    </span>
  )
}
