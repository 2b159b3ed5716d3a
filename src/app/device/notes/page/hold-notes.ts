import type { PlacedNote } from './placed-note.ts'
import { piecesOf } from './text-on-page.ts'

/** A place in the page for what belongs to the text before it; one a paragraph, so that it is read and reached after that. */
export interface Holder {
  element: HTMLElement
  notes: PlacedNote[]
}

/** Elements of ours carry this attribute: what is written in them is not the report's, and no change of the page's. */
export const ours = 'data-notes'

const holders = new WeakMap<Element, HTMLElement>()

/**
 * React finds the fiber of a node by this property. While it takes a page over that the build made, a node gets it when all that is
 * in it is done: only then something of ours may stand there, else React would meet it on its way.
 */
const isTakenOver = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactFiber$'))

/** The element that stands for what comes after a text of the page; null while the page is not taken over there. */
export function holderAfter(text: HTMLElement): HTMLElement | null {
  const paragraph = text.closest<HTMLElement>('[data-paragraph]')
  const block = paragraph ?? text.closest<HTMLElement>('p, h1, h2, h3, [role="button"]') ?? text
  const home = paragraph ?? block.parentElement
  if (!home || !isTakenOver(home)) return null
  const holder = holders.get(block) ?? document.createElement('div')
  holder.setAttribute(ours, '')
  holders.set(block, holder)
  // Inside of a paragraph with its number; else it would come between what the style sheet knows as neighbours.
  if (paragraph) {
    if (paragraph.lastChild !== holder) paragraph.append(holder)
  } else if (block.nextSibling !== holder) block.after(holder)
  return holder
}

/** The element that stands for what comes before one of the page's; null while the page is not taken over there. */
export function holderBefore(beside: HTMLElement): HTMLElement | null {
  const home = beside.parentElement
  if (!home || !isTakenOver(home)) return null
  const holder = holders.get(beside) ?? document.createElement('span')
  holder.setAttribute(ours, 'beside')
  holders.set(beside, holder)
  if (beside.previousSibling !== holder) beside.before(holder)
  return holder
}

/** What the page has room for. */
export interface Held {
  holders: readonly Holder[]
  /** Where what concerns the whole page stands: after the text of a report, at the foot of a comparison. */
  foot: HTMLElement | null
}

/** Where each note is held that the page shows: after the text in which its words begin, once a page. */
export function holdNotes(placed: readonly PlacedNote[]): Held & { waiting: boolean } {
  const held = new Map<HTMLElement, PlacedNote[]>()
  let waiting = false
  for (const one of placed) {
    if (!one.place) continue
    const home = piecesOf(one.of, { start: one.place.start, end: one.place.start + 1 }).find(
      ({ of, element }) => of.side === null || element.closest('li > [data-side], [data-column]'),
    )
    const holder = home && holderAfter(home.element)
    if (home && !holder) waiting = true
    if (holder) held.set(holder, [...(held.get(holder) ?? []), one])
  }
  const foot = placed.length > 0 ? footOf(placed[0]?.of.side === null) : null
  return { holders: Array.from(held, ([element, notes]) => ({ element, notes })), foot, waiting }
}

let footPlace: HTMLElement | null = null

function footOf(isRead: boolean): HTMLElement | null {
  const main = document.getElementById('main')
  const home = isRead ? main?.querySelector('[data-prose]') : main
  if (!home || !isTakenOver(home)) return null
  footPlace ??= document.createElement('div')
  footPlace.setAttribute(ours, 'foot')
  if (home.lastChild !== footPlace) home.append(footPlace)
  return footPlace
}

/** Takes elements of ours out of the page that hold nothing any more. */
export function letGo({ holders, foot }: Held): void {
  if (!foot) footPlace?.remove()
  const kept = holders.map(({ element }) => element)
  for (const element of document.querySelectorAll<HTMLElement>(`[${ours}=""]`))
    if (!kept.includes(element) && !element.querySelector(`[${ours}]`)) element.remove()
}
