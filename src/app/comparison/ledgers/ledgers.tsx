import type { ComponentType } from 'react'
import { ledgerWords } from '#texts/comparison/ledgers.ts'
import { type LedgerTable, ledgerTables, tablesOf } from '../../../news/comparison/ledgers.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { useCompared } from '../state/compared-context.ts'
import { AttributionLedger } from './attribution-ledger.tsx'
import { FigureLedger } from './figure-ledger.tsx'
import * as css from './ledger.module.css?names'
import { NameLedger } from './name-ledger.tsx'
import { QuotationLedger } from './quotation-ledger.tsx'

const tables: Record<LedgerTable, ComponentType> = {
  quotations: QuotationLedger,
  figures: FigureLedger,
  names: NameLedger,
  attributions: AttributionLedger,
}

/** The apparatus: what both reports carry of quotations, figures, names and sources, as tables. */
export function Ledgers() {
  const words = useWords(ledgerWords)
  const { ledgers, method } = useCompared().comparison
  const shown = tablesOf(method !== 'none')
  return (
    <div className={css.ledgers} id="ledgers" data-later="">
      <nav className={css.ledgersNav} aria-label={words.ledgers}>
        {shown.map((table) => (
          <span key={table}>
            <a className={buttonCss.link} href={`#${table}`}>
              {words.ledger[table]}
            </a>{' '}
            <span className="quiet">
              {ledgerTables[table].reduce((count, name) => count + ledgers[name].length, 0)}
            </span>
          </span>
        ))}
      </nav>
      {shown.map((table) => {
        const Table = tables[table]
        return <Table key={table} />
      })}
    </div>
  )
}
