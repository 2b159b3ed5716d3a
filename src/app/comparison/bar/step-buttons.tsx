import { comparisonWords } from '#texts/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useKeyMap } from '../../shell/keys/key-map.ts'
import { Icon } from '../../ui/signs/icon.tsx'
import type { Row } from '../model/rows/row.ts'
import { usePinned } from '../pins/use-pinned.ts'
import type { Step } from '../pins/use-stepping.ts'
import * as css from './compare-bar.module.css?names'

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
    <fieldset className={css.step} aria-label={words.stepping}>
      <span className={css.stepKey} aria-hidden="true">
        <kbd>{map.p ?? 'p'}</kbd>
      </span>
      <button type="button" className={css.stepButton} aria-label={words.previous} onClick={() => step(-1)}>
        <Icon name="back" />
      </button>
      <span className={css.stepAt}>
        <b>
          <At rows={rows} />
        </b>{' '}
        {words.of(rows.length)}
      </span>
      <button type="button" className={css.stepButton} aria-label={words.next} onClick={() => step(1)}>
        <Icon name="forth" />
      </button>
      <span className={css.stepKey} aria-hidden="true">
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
