import { comparisonWords } from '#texts/comparison/comparison.ts'
import { other, type Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Icon } from '../../ui/signs/icon.tsx'
import { Siglum } from '../../ui/signs/siglum.tsx'
import type { Row } from '../model/rows/row.ts'
import type { Step } from '../pins/use-stepping.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './lead-bar.module.css?names'
import { StepButtons } from './step-buttons.tsx'
import '../../ui/shapes/button.module.css'
import './lead-bar.module.css'

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
    <section className={css.leadBar} data-foot="" aria-label={words.stepping}>
      {comparison.method !== 'none' && <StepButtons rows={rows} step={step} />}
      <button
        type="button"
        className={buttonCss.button}
        aria-label={words.flipTo(names[other(lead)])}
        onClick={() => setLead(other(lead))}
      >
        <Icon name="flip" /> {words.flip} <Siglum side={other(lead)} small />
      </button>
    </section>
  )
}
