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
    const boxOf = boxFinder(lanes, mode)
    drawing.current = () => {
      if (marks.current) drawMarks(marks.current, boxOf, onScreen.current)
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

type BoxOf = (side: Side, element: Element) => StripBox | undefined

/** Which box of a lane stands for an element. By passage one window spans both lanes: it is drawn in the first. */
function boxFinder(lanes: Both<StripBox[]>, mode: Mode): BoxOf {
  if (mode === 'passage') {
    const ofRow = new Map(lanes.a.map((box) => [box.key, box]))
    return (side, element) => (side === 'a' ? ofRow.get(element.getAttribute('data-row') ?? '') : undefined)
  }
  const [a, b] = sides.map(
    (side) =>
      new Map(
        lanes[side].flatMap((box) => box.sentences.map((sentence) => [String(sentence), box] as const)),
      ),
  )
  return (side, element) =>
    element.getAttribute('data-side') === side
      ? (side === 'a' ? a : b)?.get(element.getAttribute('data-sentence') ?? '')
      : undefined
}

function drawMarks(svg: SVGSVGElement, boxOf: BoxOf, onScreen: ReadonlySet<Element>): void {
  for (const side of sides) {
    let [from, to] = [100, 0]
    for (const element of onScreen) {
      const box = boxOf(side, element)
      if (!box) continue
      from = Math.min(from, box.from)
      to = Math.max(to, box.to)
    }
    const rect = svg.querySelector(`.strip__view[data-lane="${side}"]`)
    rect?.setAttribute('x', `${from}%`)
    rect?.setAttribute('width', `${Math.max(0, to - from)}%`)
  }
}
