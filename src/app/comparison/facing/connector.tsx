import { type RefObject, useEffect, useRef } from 'react'
import { usePinned } from '../pins/use-pinned.ts'
import { useCompared } from '../state/compared-context.ts'
import { connectorPath } from './connector-path.ts'
import * as css from './facing.module.css?names'
import { endsOf, measureRow } from './measure-row.ts'
import { useLinkedReading } from './use-linked-reading.ts'

/** The line between the two texts, for the row under pointer or focus, else the pinned one; it follows the scrolling. */
export function Connector({ box }: { box: RefObject<HTMLElement | null> }) {
  const path = useRef<SVGPathElement>(null)
  const { byKey } = useCompared()
  const pinned = usePinned()
  const near = useLinkedReading(box)
  const row = byKey.get(near ?? '') ?? byKey.get(pinned ?? '') ?? null
  useEffect(() => {
    const element = box.current
    if (!element || !path.current) return
    let frame = 0
    let measured: ReturnType<typeof measureRow> = null
    const draw = () => {
      frame = 0
      path.current?.setAttribute('d', measured === null ? '' : connectorPath(endsOf(measured)))
    }
    const measure = () => {
      measured = row === null ? null : measureRow(element, row)
      draw()
    }
    const later = () => {
      frame ||= requestAnimationFrame(draw)
    }
    // It reports after the layout, also for the first time: nothing has to be laid out for the sake of drawing.
    const resize = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    resize?.observe(element)
    element.addEventListener('scroll', later, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', later, { capture: true })
      resize?.disconnect()
    }
  }, [box, row])
  return (
    <svg className={css.facingLink} aria-hidden="true">
      <path ref={path} />
    </svg>
  )
}
