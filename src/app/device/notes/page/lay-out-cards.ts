import { rangesOf } from './draw-highlights.ts'
import { ours } from './hold-notes.ts'
import type { PlacedNote } from './placed-note.ts'

/** Room between two things in the margin, in pixels. */
const gap = 16

interface Card {
  element: HTMLElement
  top: number
  height: number
}

/**
 * Puts what is said of highlighted words level with them in the margin, below what stands there already. Everything is measured
 * before anything is moved; where cards stand below their paragraphs the style sheet does not look at what is set here.
 */
export function layOutCards(held: readonly { element: HTMLElement; notes: readonly PlacedNote[] }[]): void {
  const taken = [...document.querySelectorAll('#main aside > *, #pair-note')].map((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect()
    return { top, bottom, left, right }
  })
  const textEnds = document.querySelector('#main [data-prose]')?.getBoundingClientRect()
  const cards = held.flatMap(({ element, notes }): (Card & { around: DOMRect })[] => {
    const around = element.offsetParent?.getBoundingClientRect()
    const words = notes
      .flatMap((one) => (one.note.text === '' ? [] : rangesOf(one)))[0]
      ?.getBoundingClientRect()
    if (!around || !words) return []
    return [{ element, around, top: words.top, height: element.getBoundingClientRect().height }]
  })
  let last = Number.NEGATIVE_INFINITY
  for (const { element, around, top, height } of cards.sort((one, other) => one.top - other.top)) {
    const { left, right } = element.getBoundingClientRect()
    let at = Math.max(top, last)
    for (const other of taken.toSorted((one, two) => one.top - two.top))
      if (
        other.left < right &&
        other.right > left &&
        at < other.bottom + gap &&
        at + height > other.top - gap
      )
        at = other.bottom + gap
    last = at + height + gap
    element.style.setProperty('--at', `${Math.round(at - around.top)}px`)
    if (textEnds) element.style.setProperty('--from', `${Math.round(textEnds.right - around.left)}px`)
  }
}

export const isOurs = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest(`[${ours}]`) != null
