import { ledgerWords } from '#texts/comparison/ledgers.ts'
import { useWords } from '../../i18n/use-words.ts'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './ledger.module.css?names'
import { Ledger } from './ledger.tsx'
import { WordsTable } from './words-table.tsx'

/** Who each report says it has it from. */
export function AttributionLedger() {
  const words = useWords(ledgerWords)
  const { comparison } = useCompared()
  return (
    <Ledger of="attributions" note={words.attributionsNote}>
      <WordsTable
        kind="attribution"
        rows={comparison.ledgers.attributions}
        heads={{ words: words.column.words, who: words.column.source }}
        who={({ mention, lang }) =>
          mention.source === null ? (
            <span className={css.ledgerNone}>{words.sourceNotNamed}</span>
          ) : (
            <span lang={lang}>{mention.source}</span>
          )
        }
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
    <div className={css.oneSided}>
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
