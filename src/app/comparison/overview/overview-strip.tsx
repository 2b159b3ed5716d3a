import { type RefObject, useEffect, useRef } from 'react'
import type { Both } from '../../../news/comparison/sides.ts'
import type { StripBox } from '../model/rows/strip-lanes.ts'
import { usePinned } from '../pins/use-pinned.ts'
import { StripMap, type StripMapProps } from './strip-map.tsx'
import './overview-strip.module.css'

interface OverviewStripProps extends StripMapProps {
  jump: (key: string) => void
}

/**
 * The whole comparison at a glance, two lanes: what ties a row by its form, hue where no match was found; by passage one box a row,
 * in article order each report in its own order. Pointers only: by keyboard, n and p do the same.
 */
export function OverviewStrip({ jump, ...map }: OverviewStripProps) {
  useJump(map.marks, jump)
  usePinMark(map.marks, map.lanes)
  return <StripMap {...map} />
}

function useJump(marks: RefObject<SVGSVGElement | null>, jump: (key: string) => void) {
  const latest = useRef(jump)
  useEffect(() => {
    latest.current = jump
  })
  useEffect(() => {
    const svg = marks.current
    const onClick = (event: MouseEvent) => {
      const box = event.target instanceof Element ? event.target.closest<SVGElement>('[data-key]') : null
      if (box?.dataset.key !== undefined) latest.current(box.dataset.key)
    }
    svg?.addEventListener('click', onClick)
    return () => svg?.removeEventListener('click', onClick)
  }, [marks])
}

/** Marks the boxes of the pinned row, straight on the SVG: a step does not draw a thousand boxes anew. */
function usePinMark(marks: RefObject<SVGSVGElement | null>, lanes: Both<StripBox[]>) {
  const pinned = usePinned()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lanes are other boxes to mark
  useEffect(() => {
    const boxes = [...(marks.current?.querySelectorAll(`[data-key="${pinned}"]`) ?? [])]
    for (const box of boxes) box.setAttribute('data-at', '')
    return () => {
      for (const box of boxes) box.removeAttribute('data-at')
    }
  }, [marks, lanes, pinned])
}
