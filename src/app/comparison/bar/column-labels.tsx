import { SourceLabel } from '../../shared/source-label.tsx'
import { ChangeSide } from '../choose/change-side.tsx'
import { sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import './column-labels.css'

/** Which report each column is, always in view. */
export function ColumnLabels() {
  const { reports } = useCompared()
  return (
    <div className="cols">
      {sides.map((side) => (
        <div key={side} className={`cols__one cols__one--${side}`}>
          <SourceLabel of={reports[side].article} side={side} />
          <ChangeSide side={side} />
        </div>
      ))}
    </div>
  )
}
