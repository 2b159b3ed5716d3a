import { sides } from '../../../news/comparison/sides.ts'
import * as css from '../bar/column-labels.module.css?names'
import { SwapLink } from '../bar/swap-link.tsx'
import type { View } from '../state/use-view.ts'
import { ChangeSide } from './change-side.tsx'

/** Where the columns have no labels: change either side, or swap them. */
export function ChangeTools({ view }: { view: View }) {
  return (
    <div className={css.changeTools}>
      {sides.map((side) => (
        <ChangeSide key={side} side={side} />
      ))}
      <SwapLink view={view} />
    </div>
  )
}
