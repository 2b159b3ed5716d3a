import { type RefObject, useEffect, useRef } from 'react'
import { clampEnd, connectorPath, type End, joinLines } from '../model/connector-path.ts'
import type { Row } from '../model/row.ts'
import type { Side } from '../model/side.ts'

interface ConnectorProps {
  box: RefObject<HTMLElement | null>
  /** The row under pointer, focus or pin. */
  row: Row | null
}

/** The line between the two texts, drawn for one row at a time and kept on it while the columns scroll. */
export function Connector({ box, row }: ConnectorProps) {
  const path = useRef<SVGPathElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element || !path.current) return
    let frame = 0
    const draw = () => {
      frame = 0
      path.current?.setAttribute('d', row === null ? '' : pathOf(element, row))
    }
    const later = () => {
      frame ||= requestAnimationFrame(draw)
    }
    // It reports after the layout, also for the first time: nothing has to be laid out for the sake of drawing.
    const resize = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(draw)
    resize?.observe(element)
    element.addEventListener('scroll', later, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', later, { capture: true })
      resize?.disconnect()
    }
  }, [box, row])
  return (
    <svg className="facing__link" aria-hidden="true">
      <path ref={path} />
    </svg>
  )
}

function pathOf(box: HTMLElement, row: Row): string {
  const origin = box.getBoundingClientRect()
  const [a, b] = [endsOf(box, row, 'a'), endsOf(box, row, 'b')]
  if (a === null || b === null || a.ends.length === 0 || b.ends.length === 0) return ''
  return connectorPath({
    a: a.ends,
    b: b.ends,
    xa: a.edge - origin.left,
    xb: b.edge - origin.left,
  })
}

/** Where the row's sentences stand in a column, within what the column shows; and the column's inner edge. */
function endsOf(box: HTMLElement, row: Row, side: Side) {
  const column = box.querySelector(`.facing__col--${side}`)
  if (!column) return null
  const { top } = box.getBoundingClientRect()
  const edge = column.getBoundingClientRect()
  const lines = row[side].flatMap((sentence) =>
    Array.from(
      column.querySelector(`[data-side="${side}"][data-sentence="${sentence}"]`)?.getClientRects() ?? [],
      rectEnd,
    ),
  )
  const seen: End = [edge.top - top, edge.bottom - top]
  const ends = joinLines(lines).map(([from, to]): End => clampEnd([from - top + 3, to - top - 3], seen))
  return { ends, edge: side === 'a' ? edge.right - space(column).right : edge.left + space(column).left }
}

/** How far from the column's edges a bracket stands: close to the text. */
function space(column: Element): { left: number; right: number } {
  const { paddingLeft, paddingRight } = getComputedStyle(column)
  return { left: Number.parseFloat(paddingLeft) - 10, right: Number.parseFloat(paddingRight) - 10 }
}

const rectEnd = ({ top, bottom }: DOMRect): End => [top, bottom]
