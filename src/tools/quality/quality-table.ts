import type { Row } from './measure.ts'

const heads = ['figure', 'value', '95 % interval', 'target', 'items']

/** The figures of one set as lines of text, columns aligned; `below` marks what misses its target. */
export function qualityTable(rows: Row[]): string[] {
  const cells = rows.map(cellsOf)
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  return [heads, ...cells].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd(),
  )
}

function cellsOf({ name, value, low, high, target, items }: Row): string[] {
  const interval = low === undefined || high === undefined ? '' : `${figure(low)} – ${figure(high)}`
  const below = target !== undefined && value < target
  return [
    name,
    figure(value),
    interval,
    target === undefined ? '' : figure(target),
    `${items}${below ? '  below' : ''}`,
  ]
}

const figure = (value: number) => value.toFixed(3)
