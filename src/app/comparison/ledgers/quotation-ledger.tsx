import { ledgerWords } from '#texts/comparison/ledgers.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './ledger.module.css?names'
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
    <Ledger of="quotations" note={words.quotationsNote(counts, names)}>
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
  if (speaker === null) return <span className={css.ledgerNone}>{words.speakerNotStated}</span>
  const said = saidBy
    ? (reports[side].sentences[saidBy.sentence]?.text.slice(saidBy.start, saidBy.end) ?? '')
    : ''
  return (
    <>
      {!said.includes(speaker) && (
        <span className={css.ledgerSpeaker} lang={lang}>
          {speaker}
        </span>
      )}
      {said !== '' && (
        <q className={css.ledgerSaid} lang={lang} dir={directionOf(lang)}>
          {said}
        </q>
      )}
    </>
  )
}
