import { Icon } from '../../shared/icon.tsx'
import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import type { Row } from '../model/row.ts'
import { other, type Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import type { Step } from '../state/use-stepping.ts'
import { StepButtons } from './step-buttons.tsx'
import '../../shared/button.css'
import './lead-bar.css'

interface LeadBarProps {
  lead: Side
  setLead: (lead: Side) => void
  rows: readonly Row[]
  step: Step
}

/** At the foot of a narrow page: stepping, and the other report in the same place. */
export function LeadBar({ lead, setLead, rows, step }: LeadBarProps) {
  const words = useWords(comparisonWords)
  const { comparison, names } = useCompared()
  return (
    <section className="lead-bar" aria-label={words.stepping}>
      {comparison.method !== 'none' && <StepButtons rows={rows} step={step} />}
      <button
        type="button"
        className="button"
        aria-label={words.flipTo(names[other(lead)])}
        onClick={() => setLead(other(lead))}
      >
        <Icon name="flip" /> {words.flip} <Siglum side={other(lead)} small />
      </button>
    </section>
  )
}
