import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import type { ChangeView, View } from '../state/use-view.ts'
import { ModeSwitch } from './mode-switch.tsx'
import { Switch } from './switch.tsx'
import './lead-bar.css'

/** On a narrow page: which report reads straight down, and in which arrangement. */
export function LeadChoice({ view: { lead, mode }, change }: { view: View; change: ChangeView }) {
  const words = useWords(comparisonWords)
  const { comparison, names } = useCompared()
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
      <Switch
        className="switch--wide"
        label={words.lead}
        options={options}
        value={lead}
        choose={(side) => change({ lead: side })}
      />
      {comparison.method !== 'none' && <ModeSwitch mode={mode} change={change} />}
    </div>
  )
}
