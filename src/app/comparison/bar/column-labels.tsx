import { type Side, sides } from '../../../news/comparison/sides.ts'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { LateActs } from '../acts/late-acts.tsx'
import { ChangeSide } from '../choose/change-side.tsx'
import type { Mode } from '../model/view-state.ts'
import { usePinned } from '../pins/use-pinned.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './column-labels.module.css?names'
import './column-labels.module.css'

/** Which report each column is, always in view; in article order also what can be done with the open passage. */
export function ColumnLabels({ mode }: { mode: Mode }) {
  const { reports } = useCompared()
  return (
    <div className={css.cols}>
      {sides.map((side) => (
        <div key={side} className={css.colsOne} data-side={side}>
          <SourceLabel of={reports[side].article} side={side} />
          {mode === 'order' && <PinnedActs side={side} />}
          <ChangeSide side={side} />
        </div>
      ))}
    </div>
  )
}

function PinnedActs({ side }: { side: Side }) {
  const row = useCompared().byKey.get(usePinned() ?? '')
  if (!row || row[side].length === 0) return null
  return <LateActs row={row} side={side} linked={side === 'b' && row.a.length > 0} />
}
