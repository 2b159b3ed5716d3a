import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { type LedgerEntry, ledgerEntries } from '../model/ledger-entries.ts'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import { ClauseText } from './clause-text.tsx'
import { Ledger } from './ledger.tsx'
import { WhereList } from './where-list.tsx'

/** Who each report says it has it from. */
export function AttributionLedger() {
  const words = useWords(ledgerWords)
  const { comparison, reports } = useCompared()
  const rows = comparison.ledgers.attributions
  return (
    <Ledger
      id="attributions"
      title={words.ledger.attributions}
      note={words.attributionsNote}
      none={rows.length === 0 ? words.none.attributions : null}
    >
      <table className="ledger__table ledger__table--stack">
        <thead>
          <tr>
            <th scope="col">{words.column.words}</th>
            <th scope="col">{words.column.context}</th>
            <th scope="col">{words.column.source}</th>
            <th scope="col">{words.column.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) => {
            const { a, b } = ledgerEntries(row, reports, 'attribution')
            return [...a, ...b].map((entry) => (
              <AttributionRow
                key={`${entry.side}${entry.mention.spans[0]?.sentence} ${entry.mention.spans[0]?.start}`}
                entry={entry as LedgerEntry<'attribution'>}
              />
            ))
          })}
        </tbody>
      </table>
      <OneSided />
    </Ledger>
  )
}

function AttributionRow({ entry }: { entry: LedgerEntry<'attribution'> }) {
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
        {mention.source ?? <span className="ledger__none">{words.sourceNotNamed}</span>}
      </td>
      <td className="ledger__where">
        <WhereList side={side} sentences={sentences} />
      </td>
    </tr>
  )
}

/** Links of which one side names a source and the other does not. */
function OneSided() {
  const words = useWords(ledgerWords)
  const { comparison, names, rowOf } = useCompared()
  const { rowName } = usePlaces()
  const items = comparison.ledgers.attributedOnOneSide.flatMap(({ link, attributed }) => {
    const row = rowOf.a.get(comparison.links[link]?.a ?? -1)
    return row ? [{ row, attributed, link }] : []
  })
  if (items.length === 0) return null
  return (
    <div className="one-sided">
      <h3>{words.oneSidedTitle}</h3>
      <ul>
        {items.map(({ row, attributed, link }) => (
          <li key={link}>
            <RowLink to={row.key}>{words.oneSided(rowName(row), names[attributed])}</RowLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
