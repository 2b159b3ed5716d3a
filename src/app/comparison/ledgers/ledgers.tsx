import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { useCompared } from '../state/compared-context.ts'
import { AttributionLedger } from './attribution-ledger.tsx'
import { FigureLedger } from './figure-ledger.tsx'
import { NameLedger } from './name-ledger.tsx'
import { QuotationLedger } from './quotation-ledger.tsx'

const names = ['quotations', 'figures', 'names', 'attributions'] as const

/** The apparatus: what both reports carry of quotations, figures, names and sources, as tables. */
export function Ledgers() {
  const words = useWords(ledgerWords)
  const { ledgers, method } = useCompared().comparison
  const { quotations, figures, times, people, organisations, places, attributions } = ledgers
  const counts = {
    quotations: quotations.length,
    figures: figures.length + times.length,
    names: people.length + organisations.length + places.length,
    attributions: attributions.length,
  }
  // Words of two reports that were not compared are not laid beside each other either.
  const shown = method === 'none' ? (['figures', 'names'] as const) : names
  return (
    <div className="ledgers" id="ledgers">
      <nav className="ledgers__nav" aria-label={words.ledgers}>
        {shown.map((name) => (
          <span key={name} className="ledgers__entry">
            <a className="link" href={`#${name}`}>
              {words.ledger[name]}
            </a>{' '}
            <span className="quiet">{counts[name]}</span>
          </span>
        ))}
      </nav>
      {method !== 'none' && <QuotationLedger />}
      <FigureLedger />
      <NameLedger />
      {method !== 'none' && <AttributionLedger />}
    </div>
  )
}
