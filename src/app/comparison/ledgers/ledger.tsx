import type { ReactNode } from 'react'
import { ledgerWords } from '#texts/comparison/ledgers.ts'
import { type LedgerTable, ledgerTables } from '../../../news/comparison/ledgers.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './ledger.module.css?names'

interface LedgerProps {
  of: LedgerTable
  note: string
  children: ReactNode
}

/** What is shown under one heading: what it is, and a table; where there is nothing to list, that is said. */
export function Ledger({ of, note, children }: LedgerProps) {
  const words = useWords(ledgerWords)
  const { ledgers } = useCompared().comparison
  const empty = ledgerTables[of].every((name) => ledgers[name].length === 0)
  return (
    <section className={css.ledger} id={of} aria-labelledby={`${of}-title`}>
      <div>
        <h2 className={css.ledgerTitle} id={`${of}-title`}>
          {words.ledger[of]}
        </h2>
        <p className={css.ledgerNote}>{empty ? words.none[of] : note}</p>
      </div>
      {!empty && <div className={css.ledgerScroll}>{children}</div>}
    </section>
  )
}
