import { useRef } from 'react'
import { sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePinned } from '../state/use-pinned.ts'
import { Connector } from './connector.tsx'
import { FacingColumn } from './facing-column.tsx'
import { useLinkedReading } from './use-linked-reading.ts'
import './facing.css'

interface FacingProps {
  /** Rows that the filter shows, or null when it shows all. */
  shown: ReadonlySet<string> | null
}

/** Both reports in full, each in its own order; numbers tie what belongs together. */
export function Facing({ shown }: FacingProps) {
  const box = useRef<HTMLDivElement>(null)
  const { byKey } = useCompared()
  const pinned = byKey.get(usePinned() ?? '') ?? null
  const near = useLinkedReading(box)
  const tied = (near === null ? null : byKey.get(near)) ?? pinned
  return (
    <div className="facing" ref={box}>
      {sides.map((side) => (
        <FacingColumn key={side} side={side} pinned={pinned} shown={shown} />
      ))}
      <Connector box={box} row={tied} />
    </div>
  )
}
