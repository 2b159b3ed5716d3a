import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { useCompared } from '../state/compared-context.ts'
import { Ledger } from './ledger.tsx'
import type { LedgerEntry } from './ledger-entries.ts'
import { WordsTable } from './words-table.tsx'

/** Whose words each report quotes. */
export function QuotationLedger() {
  const words = useWords(ledgerWords)
  const { comparison, names } = useCompared()
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
      <WordsTable
        kind="quotation"
        rows={rows}
        heads={{ words: words.column.quotation, who: words.column.speaker }}
        who={(entry) => <Speaker entry={entry} />}
      />
    </Ledger>
  )
}

/** Who is quoted, and the words of the text that say so; these alone where they have the full name. */
function Speaker({ entry: { mention, side, lang } }: { entry: LedgerEntry<'quotation'> }) {
  const words = useWords(ledgerWords)
  const { reports } = useCompared()
  const { speaker, saidBy } = mention
  if (speaker === null) return <span className="ledger__none">{words.speakerNotStated}</span>
  const said = saidBy
    ? (reports[side].sentences[saidBy.sentence]?.text.slice(saidBy.start, saidBy.end) ?? '')
    : ''
  return (
    <>
      {!said.includes(speaker) && <span className="ledger__speaker">{speaker}</span>}
      {said !== '' && (
        <q className="ledger__said" lang={lang} dir={directionOf(lang)}>
          {said}
        </q>
      )}
    </>
  )
}
