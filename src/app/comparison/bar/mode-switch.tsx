import { comparisonWords } from '#texts/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import { type Mode, modes } from '../model/view-state.ts'
import type { ChangeView } from '../state/use-view.ts'
import * as css from './compare-bar.module.css?names'
import { Switch } from './switch.tsx'

/** By passage or in article order. */
export function ModeSwitch({ mode, change }: { mode: Mode; change: ChangeView }) {
  const words = useWords(comparisonWords)
  return (
    <Switch
      className={css.switchMode}
      label={words.arrange}
      options={modes.map((value) => ({ value, content: words.mode[value] }))}
      value={mode}
      choose={(value) => change({ mode: value })}
    />
  )
}
