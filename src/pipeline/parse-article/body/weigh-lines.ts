import type { Line } from '../lines/line.ts'
import type { LineKind, LineKindNames } from '../lines/line-kind.ts'

export interface KindOfLine {
  line: Line
  kind: LineKind | undefined
}

/** What a stretch weighs that holds more than a single paragraph: what follows it may stand below the report. */
const aReport = 30

/** The weight of each line: that of its kind, less where it stands among readers' comments or teasers below the report. */
export function weighLines(lines: readonly KindOfLine[]): number[] {
  let above = 0
  let heaviest = 0
  let isBelowComments = false
  let isListing = false
  return lines.map(({ line, kind }, at) => {
    const name = kind?.name
    if (heaviest > aReport && openers.has(name)) isListing = true
    if (heaviest > aReport && name === 'comments') isBelowComments = true
    if (name === 'prose' && !isBelowTitle(lines, at)) isListing = false
    const own = isListing && isTeaser(lines, at) ? 0 : weigh(line, kind)
    const weight = own > 0 && isBelowComments ? own / 10 : own
    above = Math.max(0, above + weight)
    heaviest = Math.max(heaviest, above)
    return weight
  })
}

function weigh(line: Line, kind: LineKind | undefined): number {
  if (!kind) return 0
  return kind.by === 'word' ? kind.weight * Math.min(line.words, 30) : kind.weight
}

const openers: LineKindNames = new Set(['list heading', 'furniture', 'end marker', 'comments'])
const titles: LineKindNames = new Set([
  'title',
  'label',
  'repeated',
  'furniture',
  'short sentence',
  'shouted',
])

/**
 * A headline of another report with its first sentence: after words of the page, titles and single sentences by turns.
 *
 *     More headlines          opener
 *     Bridge closed           title
 *     The old bridge was …    teaser
 *     Market moves            title
 *     Traders will find …     teaser
 */
function isTeaser(lines: readonly KindOfLine[], at: number): boolean {
  const { line, kind } = lines[at] as KindOfLine
  return kind?.name === 'prose' && line.words <= 45 && isBelowTitle(lines, at) && isTitle(lines[at + 1])
}

function isBelowTitle(lines: readonly KindOfLine[], at: number): boolean {
  return isTitle(lines[at - 1])
}

function isTitle(other: KindOfLine | undefined): boolean {
  return titles.has(other?.kind?.name)
}
