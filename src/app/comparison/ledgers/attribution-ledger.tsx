import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import { Ledger } from './ledger.tsx'
import { WordsTable } from './words-table.tsx'

/** Who each report says it has it from. */
export function AttributionLedger() {
  const words = useWords(ledgerWords)
  const { comparison } = useCompared()
  const rows = comparison.ledgers.attributions
  return (
    <Ledger
      id="attributions"
      title={words.ledger.attributions}
      note={words.attributionsNote}
      none={rows.length === 0 ? words.none.attributions : null}
    >
      <WordsTable
        kind="attribution"
        rows={rows}
        heads={{ words: words.column.words, who: words.column.source }}
        who={({ mention }) => mention.source ?? <span className="ledger__none">{words.sourceNotNamed}</span>}
      />
      <OneSided />
    </Ledger>
  )
}

/** Links of which one side names a source and the other does not. */
function OneSided() {
  const words = useWords(ledgerWords)
  const { comparison, names, rows } = useCompared()
  const { rowName } = usePlaces()
  const items = comparison.ledgers.attributedOnOneSide.flatMap(({ link, attributed }) => {
    const row = rows.find(({ links }) => links.includes(link))
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
