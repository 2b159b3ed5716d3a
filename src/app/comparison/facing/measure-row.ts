import { type Both, type Side, sides } from '../../../news/comparison/sides.ts'
import type { Row } from '../model/rows/row.ts'
import { clampEnd, type End, type Ends, joinLines } from './connector-path.ts'

/** Where a row's sentences stand in a column that scrolls: measured once, then only its scrolling is read. */
interface MeasuredSide {
  column: Element
  /** Pieces of text in the coordinates of the box, as if the column were not scrolled. */
  pieces: End[]
  /** What the column shows. */
  seen: End
  /** Where the bracket stands: close to the text. */
  edge: number
}

/** Measures a row within the box that holds both columns; null where it is not in both. */
export function measureRow(box: HTMLElement, row: Row): Both<MeasuredSide> | null {
  const origin = box.getBoundingClientRect()
  const [a, b] = sides.map((side) => measureSide(box, { row, side, origin }))
  return a && b ? { a, b } : null
}

/** Where the row's sentences stand now; what is scrolled away shrinks to the edge it lies behind. */
export function endsOf({ a, b }: Both<MeasuredSide>): Ends {
  const ends = ({ column, pieces, seen }: MeasuredSide) =>
    pieces.map(([from, to]): End => clampEnd([from - column.scrollTop, to - column.scrollTop], seen))
  return { a: ends(a), b: ends(b), xa: a.edge, xb: b.edge }
}

interface Place {
  row: Row
  side: Side
  origin: DOMRect
}

function measureSide(box: HTMLElement, { row, side, origin }: Place): MeasuredSide | null {
  const column = box.querySelector(`[data-column="${side}"]`)
  if (!column) return null
  const lines = row[side].flatMap((sentence) =>
    Array.from(column.querySelector(`[data-sentence="${sentence}"]`)?.getClientRects() ?? [], rectEnd),
  )
  if (lines.length === 0) return null
  const { top, bottom, left, right } = column.getBoundingClientRect()
  const { paddingLeft, paddingRight } = getComputedStyle(column)
  const shift = column.scrollTop - origin.top
  return {
    column,
    pieces: joinLines(lines).map(([from, to]): End => [from + shift + 3, to + shift - 3]),
    seen: [top - origin.top, bottom - origin.top],
    edge:
      side === 'a'
        ? right - Number.parseFloat(paddingRight) + gap - origin.left
        : left + Number.parseFloat(paddingLeft) - gap - origin.left,
  }
}

const gap = 10
const rectEnd = ({ top, bottom }: DOMRect): End => [top, bottom]
