import type { ReactNode } from 'react'

interface LedgerProps {
  id: string
  title: string
  note: string
  /** Said instead of a table where there is nothing to list. */
  none: string | null
  children: ReactNode
}

/** One ledger: what it is, and a table. */
export function Ledger({ id, title, note, none, children }: LedgerProps) {
  return (
    <section className="ledger" id={id} aria-labelledby={`${id}-title`}>
      <div>
        <h2 className="ledger__title" id={`${id}-title`}>
          {title}
        </h2>
        <p className="ledger__note">{none ?? note}</p>
      </div>
      {none === null && <div className="ledger__scroll">{children}</div>}
    </section>
  )
}
