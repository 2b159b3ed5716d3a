import type { PlacedNote } from './placed-note.ts'
import { piecesOf, rangeIn } from './text-on-page.ts'

/** Whether the browser can mark text that is not ours to change (CSS Custom Highlight API). */
const canDraw = () => typeof CSS !== 'undefined' && 'highlights' in CSS

/**
 * Marks the words of notes in the page's text, under a name that the style sheet knows: one name for the screen alone, one for
 * paper too. Nothing of the text is changed.
 */
export function drawHighlights(placed: readonly PlacedNote[], onPaper: boolean): void {
  if (!canDraw()) return
  const ranges = placed.flatMap(({ of, place }) =>
    place ? piecesOf(of, place).flatMap((piece) => rangeIn(piece, place) ?? []) : [],
  )
  for (const name of ['pencil', 'pencil-on-paper']) CSS.highlights.delete(name)
  if (ranges.length > 0) CSS.highlights.set(onPaper ? 'pencil-on-paper' : 'pencil', new Highlight(...ranges))
}

/** Marks the words of one note as the one that is meant; null: of none. */
export function pointOut(placed: PlacedNote | null): void {
  if (!canDraw()) return
  const ranges = placed ? rangesOf(placed) : []
  if (ranges.length > 0) CSS.highlights.set('pencil-meant', new Highlight(...ranges))
  else CSS.highlights.delete('pencil-meant')
}

/** Where the words of a note stand on the page. */
export const rangesOf = ({ of, place }: PlacedNote): Range[] =>
  place ? piecesOf(of, place).flatMap((piece) => rangeIn(piece, place) ?? []) : []
