import type { Stretch } from '../../../../news/report/text-anchor.ts'
import type { ShownReport } from './shown-report.ts'
import { type Piece, piecesIn, stretchIn } from './text-on-page.ts'

/** Words of a report that the reader has selected. */
export interface Selected extends Stretch {
  of: ShownReport
  /** The last element of the page that they stand in. */
  last: HTMLElement
}

interface Touched extends Stretch {
  piece: Piece
}

/**
 * What a selection takes of the text of one report, without white space at its ends; null where it takes none. Of a selection that
 * runs over both reports of a comparison, or over sentences that do not follow each other, it is what belongs to where it began.
 */
export function selectedText(shown: readonly ShownReport[]): Selected | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  return textIn(selection.getRangeAt(0), selection.anchorNode, shown)
}

/** The text of the paragraph or sentence that has the focus; null where none has. */
export function focusedText(shown: readonly ShownReport[]): Selected | null {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.id === 'main') return null
  const range = document.createRange()
  range.selectNodeContents(focused)
  return textIn(range, focused, shown)
}

function textIn(range: Range, anchor: Node | null, shown: readonly ShownReport[]): Selected | null {
  const touched = piecesIn(shown, range)
    .map((piece) => ({ piece, ...stretchIn(piece, range) }))
    .filter(({ start, end }) => end > start)
  const first = touched.find(({ piece }) => piece.element.contains(anchor)) ?? touched[0]
  if (!first) return null
  const { of } = first.piece
  const run = runAround(
    first,
    touched.filter(({ piece }) => piece.of === of),
  )
  const text = of.whole.text.slice(run.start, run.end)
  const start = run.start + text.length - text.trimStart().length
  const end = run.end - (text.length - text.trimEnd().length)
  return start < end ? { of, start, end, last: run.last } : null
}

/** What is touched with nothing but white space between it and the first. */
function runAround(first: Touched, touched: readonly Touched[]): Stretch & { last: HTMLElement } {
  const { text } = first.piece.of.whole
  const run = { start: first.start, end: first.end, last: first.piece.element }
  const sorted = touched.toSorted((one, other) => one.start - other.start)
  const follows = (from: number, to: number) => to >= from && text.slice(from, to).trim() === ''
  for (const { piece, start, end } of sorted) {
    if (start < run.start || end <= run.end || !(start <= run.end || follows(run.end, start))) continue
    run.end = end
    run.last = piece.element
  }
  for (const { start, end } of sorted.toReversed())
    if (start < run.start && (end >= run.start || follows(end, run.start))) run.start = start
  return run
}

/** The place in a report's text under a point of the window; null where there is none. */
export function placeAtPoint(
  x: number,
  y: number,
  shown: readonly ShownReport[],
): { of: ShownReport; at: number } | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (!caret?.offsetNode) return null
  const point = document.createRange()
  point.setStart(caret.offsetNode, caret.offset)
  const [piece] = piecesIn(shown, point)
  return piece ? { of: piece.of, at: stretchIn(piece, point).start } : null
}

/** Selects the sentence after the one selected, or of those in focus or in view the first; false where there is none. */
export function selectNextSentence(shown: readonly ShownReport[]): boolean {
  const elements = sentencesOnPage(shown)
  const selection = getSelection()
  const next = elements[nextOf(elements, selection)]
  if (!next || !selection) return false
  selection.selectAllChildren(next)
  const { top, bottom } = next.getBoundingClientRect()
  if (top < 80 || bottom > innerHeight - 80) next.scrollIntoView({ block: 'center' })
  return true
}

function sentencesOnPage([first]: readonly ShownReport[]): HTMLElement[] {
  const main = document.getElementById('main')
  const selector =
    first?.side === null
      ? first.starts.map((_, at) => `#s${at}`).join()
      : ':is(li > [data-side], [data-column]) [data-of][data-at]'
  return [...(main?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

function nextOf(elements: readonly HTMLElement[], selection: Selection | null): number {
  if (selection && !selection.isCollapsed) {
    const range = selection.getRangeAt(0)
    const last = elements.findLastIndex((element) => range.intersectsNode(element))
    if (last >= 0) return last + 1
  }
  const focused = document.activeElement?.closest('[data-paragraph], [data-row], li, p')
  const inFocus = elements.findIndex((element) => focused?.contains(element))
  return inFocus >= 0
    ? inFocus
    : elements.findIndex((element) => element.getBoundingClientRect().top > innerHeight * 0.1)
}
