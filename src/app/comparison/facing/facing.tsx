import { useRef } from 'react'
import { sides } from '../model/side.ts'
import { Connector } from './connector.tsx'
import { FacingColumn } from './facing-column.tsx'
import './facing.css'

interface FacingProps {
  /** Rows that the filter shows, or null when it shows all. */
  shown: ReadonlySet<string> | null
}

/** Both reports in full, each in its own order; numbers tie what belongs together. */
export function Facing({ shown }: FacingProps) {
  const box = useRef<HTMLDivElement>(null)
  return (
    <div className="facing" ref={box}>
      {sides.map((side) => (
        <FacingColumn key={side} side={side} shown={shown} />
      ))}
      <Connector box={box} />
    </div>
  )
}
