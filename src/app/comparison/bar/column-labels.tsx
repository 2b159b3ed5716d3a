import { SourceLabel } from '../../shared/source-label.tsx'
import { LateActs } from '../acts/late-acts.tsx'
import { ChangeSide } from '../choose/change-side.tsx'
import { type Side, sides } from '../model/side.ts'
import type { Mode } from '../model/view-state.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePinned } from '../state/use-pinned.ts'
import './column-labels.css'

/** Which report each column is, always in view; in article order also what can be done with the open passage. */
export function ColumnLabels({ mode }: { mode: Mode }) {
  const { reports } = useCompared()
  return (
    <div className="cols">
      {sides.map((side) => (
        <div key={side} className={`cols__one cols__one--${side}`}>
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
