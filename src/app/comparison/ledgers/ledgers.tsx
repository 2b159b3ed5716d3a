import { useWords } from '../../shared/use-words.ts'
import { ledgerWords } from '../../words/ledgers.ts'
import { useCompared } from '../state/compared-context.ts'
import { AttributionLedger } from './attribution-ledger.tsx'
import { FigureLedger } from './figure-ledger.tsx'
import { NameLedger } from './name-ledger.tsx'
import { QuotationLedger } from './quotation-ledger.tsx'

/** The apparatus: what both reports carry of quotations, figures, names and sources, as tables. */
export function Ledgers() {
  const words = useWords(ledgerWords)
  const { quotations, figures, times, people, organisations, places, attributions } =
    useCompared().comparison.ledgers
  const counts = {
    quotations: quotations.length,
    figures: figures.length + times.length,
    names: people.length + organisations.length + places.length,
    attributions: attributions.length,
  }
  return (
    <div className="ledgers">
      <nav className="ledgers__nav" aria-label={words.ledgers}>
        {(['quotations', 'figures', 'names', 'attributions'] as const).map((name) => (
          <span key={name} className="ledgers__entry">
            <a className="link" href={`#${name}`}>
              {words.ledger[name]}
            </a>{' '}
            <span className="quiet">{counts[name]}</span>
          </span>
        ))}
      </nav>
      <QuotationLedger />
      <FigureLedger />
      <NameLedger />
      <AttributionLedger />
    </div>
  )
}
