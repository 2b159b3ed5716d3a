import { at } from '../../../../news/at.ts'
import type { Strength } from '../../../../news/comparison/comparison.ts'
import { type Both, type Side, sides } from '../../../../news/comparison/sides.ts'
import type { Report } from '../../../../news/report/report.ts'
import { type Compared, comparedSentences } from '../compared.ts'
import type { Mode } from '../view-state.ts'
import type { Row } from './row.ts'

/** A box of the overview strip. `from` and `to` are shares of the lane, 0..100. */
export interface StripBox {
  /** The row it stands for. */
  key: string
  /** A strength: what ties the row; `own`: no match found; `none`: keeps the place of the other side's box. */
  look: Strength | 'own' | 'none'
  number: number | null
  from: number
  to: number
  /** The sentences it covers; empty where it only keeps a place. */
  sentences: readonly number[]
}

/** The strip by passage: both lanes have a box for each row, as wide as the longer side is long. */
export function rowLanes(rows: readonly Row[], reports: Both<Report>): Both<StripBox[]> {
  const widths = rows.map((row) => Math.max(...sides.map((side) => lengthOf(row[side], reports[side]))))
  const spans = shares(widths)
  const lane = (side: Side) =>
    rows.map((row, index) => ({ ...spanAt(spans, index), ...boxOf(row, side), sentences: row[side] }))
  return { a: lane('a'), b: lane('b') }
}

/**
 * The strip in article order: each lane follows its own report, neighbours of one row joined. The rows that a sentence
 * has share its width.
 */
export function orderLanes({ reports, rowsOf }: Compared): Both<StripBox[]> {
  const lane = (side: Side) => {
    const runs: { rows: readonly Row[]; sentences: number[] }[] = []
    for (const sentence of comparedSentences(reports[side])) {
      const rows = rowsOf[side].get(sentence) ?? []
      const last = runs.at(-1)
      if (rows.length === 0) continue
      if (last && sameRows(last.rows, rows)) last.sentences.push(sentence)
      else runs.push({ rows, sentences: [sentence] })
    }
    const parts = runs.flatMap(({ rows, sentences }) => rows.map((row) => ({ row, rows, sentences })))
    const spans = shares(parts.map(({ rows, sentences }) => lengthOf(sentences, reports[side]) / rows.length))
    return parts.map(({ row, sentences }, index) => ({
      ...spanAt(spans, index),
      ...boxOf(row, side),
      sentences,
    }))
  }
  return { a: lane('a'), b: lane('b') }
}

const sameRows = (one: readonly Row[], other: readonly Row[]) =>
  one.length === other.length && one.every((row, place) => row === other[place])

export const lanesFor = (mode: Mode, rows: readonly Row[], compared: Compared): Both<StripBox[]> =>
  mode === 'order' ? orderLanes(compared) : rowLanes(rows, compared.reports)

function boxOf(row: Row, side: Side): Pick<StripBox, 'key' | 'look' | 'number'> {
  const look = row.strength ?? (row.kind === side ? 'own' : 'none')
  return { key: row.key, number: row.number, look }
}

/** A short sentence keeps a width that can be hit. */
const shortest = 40
const lengthOf = (sentences: readonly number[], report: Report) =>
  sentences.reduce((sum, index) => sum + Math.max(shortest, report.sentences[index]?.text.length ?? 0), 0)

function shares(widths: readonly number[]): [from: number, to: number][] {
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1
  let at = 0
  return widths.map((width) => {
    const from = at
    at += width
    return [round((from / whole) * 100), round((at / whole) * 100)]
  })
}

const round = (share: number) => Math.round(share * 1000) / 1000
const spanAt = (spans: readonly [number, number][], index: number) => {
  const [from, to] = at(spans, index)
  return { from, to }
}
