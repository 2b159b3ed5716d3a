import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Both, type Side, sides } from '../model/side.ts'
import type { StripBox } from '../model/strip-lanes.ts'
import type { Mode } from '../model/view-state.ts'

interface ViewportOptions {
  root: RefObject<HTMLElement | null>
  marks: RefObject<SVGSVGElement | null>
  lanes: Both<StripBox[]>
  mode: Mode
}

export type Watch = (element: Element) => () => void

/**
 * Marks on the strip what of the text is on screen. Every row or sentence hands itself in with `watch`; the marks are
 * set straight on the SVG, so that scrolling draws nothing else anew.
 */
export function useViewportMarks({ root, marks, lanes, mode }: ViewportOptions): Watch {
  const onScreen = useRef(new Set<Element>())
  const observer = useRef<IntersectionObserver | null>(null)
  const drawing = useRef(() => {})
  useEffect(() => {
    drawing.current = () => {
      if (marks.current) drawMarks(marks.current, { lanes, mode, onScreen: onScreen.current })
    }
    drawing.current()
  }, [marks, lanes, mode])
  const observe = useCallback(() => {
    const bars = root.current?.querySelector<HTMLElement>('.bars')?.offsetHeight ?? 0
    observer.current ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) onScreen.current.add(target)
          else onScreen.current.delete(target)
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

interface OnScreen {
  lanes: Both<StripBox[]>
  mode: Mode
  onScreen: ReadonlySet<Element>
}

function drawMarks(svg: SVGSVGElement, { lanes, mode, onScreen }: OnScreen): void {
  const seen = Array.from(onScreen, (element) => (element as HTMLElement).dataset)
  for (const side of sides) {
    const rect = svg.querySelector(`.strip__view[data-lane="${side}"]`)
    const boxes = mode === 'order' ? sentenceBoxes(lanes[side], side, seen) : rowBoxes(lanes, side, seen)
    const from = Math.min(...boxes.map((box) => box.from))
    const to = Math.max(...boxes.map((box) => box.to))
    rect?.setAttribute('x', boxes.length > 0 ? `${from}%` : '0')
    rect?.setAttribute('width', boxes.length > 0 ? `${to - from}%` : '0')
  }
}

/** By passage one window spans both lanes: it is drawn in the first. */
function rowBoxes(lanes: Both<StripBox[]>, side: Side, seen: readonly DOMStringMap[]): StripBox[] {
  const keys = new Set(seen.map(({ row }) => row))
  return side === 'a' ? lanes.a.filter(({ key }) => keys.has(key)) : []
}

function sentenceBoxes(lane: readonly StripBox[], side: Side, seen: readonly DOMStringMap[]): StripBox[] {
  const sentences = new Set(seen.filter((data) => data.side === side).map((data) => Number(data.sentence)))
  return lane.filter((box) => box.sentences.some((sentence) => sentences.has(sentence)))
}
