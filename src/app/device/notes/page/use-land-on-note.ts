import { useEffect, useRef } from 'react'
import { landOn } from '../../../shell/land-on.ts'
import { pointOut, rangesOf } from './draw-highlights.ts'
import type { Held } from './hold-notes.ts'
import type { PlacedNote } from './placed-note.ts'
import type { Router } from './shown-report.ts'

/** An address that ends with a note's id leads to its words, and to what is said of them. */
export function useLandOnNote(router: Router, placed: readonly PlacedNote[], held: Held): void {
  const landed = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of the words is there with what holds it
  useEffect(() => {
    const look = () => {
      const { hash, key } = router.state.location
      if (landed.current === key) return
      const one = placed.find(({ note }) => `#${note.id}` === hash)
      const element = one && document.getElementById(one.note.id)
      if (!one || !element) return
      landed.current = key
      landOn(() => bringIntoView(one, element))
      element.focus({ preventScroll: true })
      pointOut(one)
    }
    look()
    return router.subscribe(look)
  }, [router, placed, held])
}

/** Brings the words of a note into view, or what is said of it where it has none in the text. */
export function bringIntoView(one: PlacedNote, element: HTMLElement | null): void {
  const [range] = rangesOf(one)
  const rect = (range ?? element)?.getBoundingClientRect()
  if (rect && (rect.top < 100 || rect.bottom > innerHeight - 100))
    scrollBy({ top: rect.top - innerHeight / 3 })
}
