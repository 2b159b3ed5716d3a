interface Placed {
  marker: HTMLElement
  around: Element
  top: number
  bottom: number
}

/** Height that a bar needs at least, in pixels, to be seen and hit. */
const least = 24
/** Height of a number, of which a mark may have several. */
const line = 17

/**
 * Puts each margin mark beside the lines that its sentences take up. Marks of one paragraph that share a line stand
 * below each other. Everything is measured before anything is moved.
 */
export function layOutMarkers(root: ParentNode): void {
  const placed = [...root.querySelectorAll<HTMLElement>('[data-marker]')].flatMap((marker) =>
    measure(marker, root),
  )
  let last: Placed | null = null
  for (const mark of placed) {
    const together: boolean = last?.around === mark.around
    const top: number = together && last ? Math.max(mark.top, last.bottom + 2) : mark.top
    const numbers = mark.marker.dataset.number?.split('\n').length ?? 1
    last = { ...mark, top, bottom: Math.max(mark.bottom, top + Math.max(least, numbers * line)) }
    mark.marker.style.setProperty('--top', `${last.top}px`)
    mark.marker.dataset.placed = ''
    mark.marker.style.setProperty('--height', `${last.bottom - last.top}px`)
  }
}

function measure(marker: HTMLElement, root: ParentNode): Placed[] {
  const rects = (marker.dataset.sentences ?? '')
    .split(' ')
    .filter(Boolean)
    .flatMap((id) => [...(root.querySelector(`#${id}`)?.getClientRects() ?? [])])
  const around = marker.offsetParent
  if (!around || rects.length === 0) return []
  const from = around.getBoundingClientRect().top
  const top = Math.min(...rects.map((rect) => rect.top)) - from
  const bottom = Math.max(...rects.map((rect) => rect.bottom)) - from
  return [{ marker, around, top, bottom }]
}

/** Room left between the card of the other report and a note below it, in pixels. */
const gap = 40

/** Puts the open note, where it stands in the rail, level with its sentence and below what the rail begins with. */
export function layOutNote(note: HTMLElement, sentence: HTMLElement, railHead: HTMLElement | null): void {
  const around = note.offsetParent?.getBoundingClientRect()
  const first = sentence.getClientRects()[0]
  if (!around || !first) return
  const below = railHead ? railHead.getBoundingClientRect().bottom + gap : Number.NEGATIVE_INFINITY
  note.style.setProperty('--at', `${Math.max(first.top - 4, below) - around.top}px`)
}
