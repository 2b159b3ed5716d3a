import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { type Mode, modes } from '../model/view-state.ts'
import type { ChangeView } from '../state/use-view.ts'
import { Switch } from './switch.tsx'

/** By passage or in article order. */
export function ModeSwitch({ mode, change }: { mode: Mode; change: ChangeView }) {
  const words = useWords(comparisonWords)
  return (
    <Switch
      className="switch--mode"
      label={words.arrange}
      options={modes.map((value) => ({ value, content: words.mode[value] }))}
      value={mode}
      choose={(value) => change({ mode: value })}
    />
  )
}
