import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { type Side, sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { Switch } from './switch.tsx'
import './lead-bar.css'

/** On a narrow page: which report reads straight down. */
export function LeadChoice({ lead, setLead }: { lead: Side; setLead: (lead: Side) => void }) {
  const words = useWords(comparisonWords)
  const { names } = useCompared()
  const options = sides.map((side) => ({
    value: side,
    content: (
      <>
        <Siglum side={side} small /> {names[side]}
      </>
    ),
  }))
  return (
    <div className="lead-choice">
      <span className="lead-choice__label" aria-hidden="true">
        {words.lead}
      </span>
      <Switch className="switch--wide" label={words.lead} options={options} value={lead} choose={setLead} />
    </div>
  )
}
