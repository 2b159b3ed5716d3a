import { comparisonWords } from '#texts/comparison/comparison.ts'
import { sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as switchCss from '../../ui/shapes/switch.module.css?names'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { useCompared } from '../state/compared-context.ts'
import type { ChangeView, View } from '../state/use-view.ts'
import * as css from './lead-bar.module.css?names'
import { ModeSwitch } from './mode-switch.tsx'
import { Switch } from './switch.tsx'
import './lead-bar.module.css'

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
    <div className={css.leadChoice}>
      <span className={css.leadChoiceLabel} aria-hidden="true">
        {words.lead}
      </span>
      <Switch
        className={switchCss.switchWide}
        label={words.lead}
        options={options}
        value={lead}
        choose={(side) => change({ lead: side })}
      />
      {comparison.method !== 'none' && <ModeSwitch mode={mode} change={change} />}
    </div>
  )
}
