import { Icon } from '../../shared/icon.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'

interface StepButtonsProps {
  /** 1-based place of the pinned row among the rows shown; null when none is pinned. */
  at: number | null
  of: number
  step: (by: 1 | -1) => void
}

/** Back and forth through the rows that the filter shows: `3 of 14`. */
export function StepButtons({ at, of, step }: StepButtonsProps) {
  const words = useWords(comparisonWords)
  return (
    <fieldset className="step" aria-label={words.stepping}>
      <span className="step__key" aria-hidden="true">
        <kbd>p</kbd>
      </span>
      <button type="button" className="step__button" aria-label={words.previous} onClick={() => step(-1)}>
        <Icon name="back" />
      </button>
      <span className="step__at">
        <b>{at ?? words.noneYet}</b> {words.of(of)}
      </span>
      <button type="button" className="step__button" aria-label={words.next} onClick={() => step(1)}>
        <Icon name="forth" />
      </button>
      <span className="step__key" aria-hidden="true">
        <kbd>n</kbd>
      </span>
    </fieldset>
  )
}
