import { other, type Side, sides } from '../../../news/comparison/sides.ts'
import { firstSentence } from '../model/rows/row.ts'
import type { PinOrigin } from '../state/compared-context.ts'

interface Target {
  /** Key of the row. */
  key: string
  from: PinOrigin
}

/** Brings a row into view: its line by passage; in article order its sentences, in the other column only. */
export function bringIntoView(root: HTMLElement, { key, from }: Target): void {
  const row = root.querySelector<HTMLElement>(`li[data-row="${key}"]`)
  if (row) {
    showRow(root, row, from === 'row')
    return
  }
  const origin = from === 'a' || from === 'b' ? from : null
  if (origin === null) showColumns(root)
  for (const side of origin === null ? sides : [other(origin)]) showSentence(root, { key, side, origin })
}

/** Bottom of the sticky bars, in the coordinates of the viewport: above it nothing can be read. */
export const barsBottom = (root: HTMLElement): number =>
  Math.max(0, root.querySelector('[data-bars]')?.getBoundingClientRect().bottom ?? 0)

/** Top of the bar at the foot of a narrow page, else of the window's lower edge: below it nothing can be read. */
function footTop(root: HTMLElement): number {
  const bar = root.parentElement?.querySelector<HTMLElement>('[data-foot]')
  return window.innerHeight - (bar?.offsetHeight ?? 0)
}

function showRow(root: HTMLElement, row: HTMLElement, gently: boolean): void {
  const { top, bottom, height } = row.getBoundingClientRect()
  const bars = root.querySelector<HTMLElement>('[data-bars]')?.offsetHeight ?? 0
  const foot = footTop(root)
  const room = foot - bars
  if (gently && top >= barsBottom(root) && bottom <= foot) return
  if (gently && height > room && top < foot && bottom > barsBottom(root)) return
  const margin = gently ? 16 : Math.max(16, (room - height) / 2)
  const below = gently && height <= room && top >= barsBottom(root)
  const by = below ? bottom - foot + margin : top - bars - margin
  window.scrollBy({ top: by })
}

/** In article order the columns scroll by themselves: they are first brought under the bars. */
function showColumns(root: HTMLElement): void {
  const facing = root.querySelector<HTMLElement>('[data-columns]')
  const bars = root.querySelector<HTMLElement>('[data-bars]')?.offsetHeight ?? 0
  if (facing) window.scrollBy({ top: facing.getBoundingClientRect().top - bars })
}

interface SentenceTarget {
  key: string
  side: Side
  origin: Side | null
}

function showSentence(root: HTMLElement, { key, side, origin }: SentenceTarget): void {
  const column = root.querySelector<HTMLElement>(`[data-column="${side}"]`)
  const sentence = sentenceIn(column, key, side)
  if (!column || !sentence) return
  if (!scrollsItself(column)) {
    if (sentence.getClientRects().length > 0) showText(root, sentence)
    return
  }
  const opposite = origin && sentenceIn(root.querySelector(`[data-column="${origin}"]`), key, origin)
  const at = opposite
    ? opposite.getBoundingClientRect().top
    : column.getBoundingClientRect().top + column.clientHeight / 3
  column.scrollBy({ top: sentence.getBoundingClientRect().top - at })
  // At its end a column may not go far enough, and reach below the window.
  const { bottom } = sentence.getBoundingClientRect()
  if (bottom > window.innerHeight) window.scrollBy({ top: bottom - window.innerHeight + 16 })
}

/** Where the page scrolls as a whole: a quarter down from the bars, so that what comes before it can be read. */
function showText(root: HTMLElement, sentence: HTMLElement): void {
  const bars = root.querySelector<HTMLElement>('[data-bars]')?.offsetHeight ?? 0
  const { top, bottom } = sentence.getBoundingClientRect()
  const foot = footTop(root)
  if (top >= bars && bottom <= foot) return
  window.scrollBy({ top: top - bars - (foot - bars) / 4 })
}

/** By its index: a sentence that stands in an earlier row carries the name of that one. */
const sentenceIn = (column: Element | null, key: string, side: Side) =>
  column?.querySelector<HTMLElement>(`[data-side="${side}"][data-sentence="${firstSentence(key, side)}"]`)

const scrollsItself = (column: HTMLElement) => getComputedStyle(column).overflowY === 'auto'
