import { Icon } from '../../shared/icon.tsx'
import { useKeyMap } from '../../shared/key-map.ts'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import type { Row } from '../model/row.ts'
import { usePinned } from '../state/use-pinned.ts'
import type { Step } from '../state/use-stepping.ts'

interface StepButtonsProps {
  /** The rows that the filter shows. */
  rows: readonly Row[]
  step: Step
}

/** Back and forth through the rows that the filter shows: `3 of 14`. */
export function StepButtons({ rows, step }: StepButtonsProps) {
  const words = useWords(comparisonWords)
  const map = useKeyMap()
  return (
    <fieldset className="step" aria-label={words.stepping}>
      <span className="step__key" aria-hidden="true">
        <kbd>{map.p ?? 'p'}</kbd>
      </span>
      <button type="button" className="step__button" aria-label={words.previous} onClick={() => step(-1)}>
        <Icon name="back" />
      </button>
      <span className="step__at">
        <b>
          <At rows={rows} />
        </b>{' '}
        {words.of(rows.length)}
      </span>
      <button type="button" className="step__button" aria-label={words.next} onClick={() => step(1)}>
        <Icon name="forth" />
      </button>
      <span className="step__key" aria-hidden="true">
        <kbd>{map.n ?? 'n'}</kbd>
      </span>
    </fieldset>
  )
}

/** By itself, for it is all that a step changes here. */
function At({ rows }: Pick<StepButtonsProps, 'rows'>) {
  const words = useWords(comparisonWords)
  const pinned = usePinned()
  const at = rows.findIndex(({ key }) => key === pinned)
  return at < 0 ? words.noneYet : at + 1
}
