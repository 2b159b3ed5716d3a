import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Both, type Side, sides } from '../../../news/comparison/sides.ts'
import type { StripBox } from '../model/rows/strip-lanes.ts'
import type { Mode } from '../model/view-state.ts'

interface ViewportOptions {
  root: RefObject<HTMLElement | null>
  marks: RefObject<SVGSVGElement | null>
  lanes: Both<StripBox[]>
  mode: Mode
}

export type Watch = (element: HTMLElement) => () => void

/**
 * Marks on the strip what of the text is on screen. Every row or sentence hands itself in with `watch`; the marks are
 * set straight on the SVG, so that scrolling draws nothing else anew.
 */
export function useViewportMarks({ root, marks, lanes, mode }: ViewportOptions): Watch {
  const onScreen = useRef(new Set<HTMLElement>())
  const observer = useRef<IntersectionObserver | null>(null)
  const drawing = useRef(() => {})
  useEffect(() => {
    const boxes = indexBoxes(lanes, mode)
    drawing.current = () => {
      if (marks.current) drawMarks(marks.current, boxes, onScreen.current)
    }
    drawing.current()
  }, [marks, lanes, mode])
  const observe = useCallback(() => {
    const bars = root.current?.querySelector<HTMLElement>('[data-bars]')?.offsetHeight ?? 0
    observer.current ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) onScreen.current.add(target as HTMLElement)
          else onScreen.current.delete(target as HTMLElement)
        }
        drawing.current()
      },
      { rootMargin: `-${bars}px 0px 0px 0px` },
    )
    return observer.current
  }, [root])
  useEffect(() => () => observer.current?.disconnect(), [])
  return useCallback(
    (element) => {
      if (typeof IntersectionObserver === 'undefined') return () => {}
      observe().observe(element)
      return () => {
        observe().unobserve(element)
        onScreen.current.delete(element)
      }
    },
    [observe],
  )
}

/** Boxes by lane and by what stands for them on the page: a row by passage, each sentence in article order. */
function indexBoxes(lanes: Both<StripBox[]>, mode: Mode): Map<string, StripBox[]> {
  const boxes = new Map<string, StripBox[]>()
  for (const side of sides)
    for (const box of lanes[side])
      for (const name of mode === 'passage' ? [box.key] : box.sentences) {
        const of = boxes.get(`${side}${name}`)
        if (of) of.push(box)
        else boxes.set(`${side}${name}`, [box])
      }
  return boxes
}

/** By passage one window spans both lanes: it is drawn in the first. */
function drawMarks(
  svg: SVGSVGElement,
  boxes: ReadonlyMap<string, readonly StripBox[]>,
  onScreen: ReadonlySet<HTMLElement>,
): void {
  const seen: Both<StripBox[]> = { a: [], b: [] }
  for (const { dataset } of onScreen) {
    const side = (dataset.side ?? 'a') as Side
    seen[side].push(...(boxes.get(`${side}${dataset.sentence ?? dataset.row}`) ?? []))
  }
  for (const side of sides) {
    const from = Math.min(100, ...seen[side].map((box) => box.from))
    const to = Math.max(from, ...seen[side].map((box) => box.to))
    const rect = svg.querySelector(`rect[data-lane="${side}"]`)
    rect?.setAttribute('x', `${from}%`)
    rect?.setAttribute('width', `${to - from}%`)
  }
}
