import { useRef } from 'react'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { Connector } from './connector.tsx'
import * as css from './facing.module.css?names'
import { FacingColumn } from './facing-column.tsx'
import './facing.module.css'

interface FacingProps {
  lead: Side
  /** Rows that the filter shows, or null when it shows all. */
  shown: ReadonlySet<string> | null
}

/** Both reports in full, each in its own order; numbers tie what belongs together. */
export function Facing({ lead, shown }: FacingProps) {
  const box = useRef<HTMLDivElement>(null)
  return (
    <div className={css.facing} data-columns="" ref={box}>
      {sides.map((side) => (
        <FacingColumn key={side} side={side} leads={side === lead} shown={shown} />
      ))}
      <Connector box={box} />
    </div>
  )
}
