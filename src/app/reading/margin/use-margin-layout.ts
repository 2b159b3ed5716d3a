import { type RefObject, useEffect } from 'react'
import { fragments } from '../clean-places.ts'
import { layOutMarkers, layOutNote } from './lay-out-margin.ts'
import type { MarginMark } from './margin-marks.ts'
import { noteId } from './margin-marks.ts'

/** Keeps marks and note beside their sentences while text, type or width change. */
export function useMarginLayout(root: RefObject<HTMLElement | null>, open: MarginMark | null): void {
  useEffect(() => {
    const element = root.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const layOut = () => {
      layOutMarkers(element)
      const note = element.querySelector<HTMLElement>(`#${noteId}`)
      const sentence =
        open && element.querySelector<HTMLElement>(`#${fragments.sentence(Math.min(...open.own))}`)
      if (note && sentence) layOutNote(note, sentence, element.querySelector('[data-rail-head]'))
    }
    // It calls at once, too, when the page has been laid out anyway.
    const observer = new ResizeObserver(layOut)
    observer.observe(element)
    void document.fonts.ready.then(layOut)
    return () => observer.disconnect()
  })
}
