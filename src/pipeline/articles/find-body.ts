import { withoutInvisible } from '../../text/invisible-characters.ts'
import { heaviestStretch } from './heaviest-stretch.ts'
import type { Line } from './line.ts'
import { type LineKind, lineKinds, type Page } from './line-roles/line-kinds.ts'

/** Where the report's text stands: `lines[first..last]`, and which of them may be its text, by kind. */
export interface Body {
  first: number
  last: number
  kinds: (LineKind | undefined)[]
  text: Set<number>
}

/** The heaviest stretch of lines, each weighed by its kind; null where no line reads like prose. */
export function findBody(lines: readonly Line[], language: string | null): Body | null {
  const filled = lines.flatMap((line, index) => (line.text === '' ? [] : [index]))
  const page = describePage(lines, language)
  const kinds = lines.map((line) => kindOf(line, page))
  const weights = discountComments(
    filled.map((index) => ({ line: lines[index] as Line, kind: kinds[index] })),
  )
  const stretch = heaviestStretch(weights)
  if (stretch.last < stretch.first) return null
  const first = stretch.first + (opensWithHeadline(filled.slice(stretch.first), lines, kinds) ? 1 : 0)
  const inside = filled.slice(first, stretch.last + 1)
  return {
    first: inside[0] ?? 0,
    last: inside.at(-1) ?? 0,
    kinds,
    text: new Set(inside.filter((index) => kinds[index]?.isText)),
  }
}

/** A long headline weighs like text; it ends no sentence and has prose right below it. */
function opensWithHeadline(
  [first = -1, second = -1]: readonly number[],
  lines: readonly Line[],
  kinds: Body['kinds'],
): boolean {
  const isShort = (lines[first]?.words ?? 99) <= 35
  return isShort && kinds[first]?.name === 'long open line' && kinds[second]?.name === 'prose'
}

/** Rules read a long line's beginning, and see no invisible characters. */
function kindOf(line: Line, page: Page): LineKind | undefined {
  if (line.text === '') return undefined
  const text = withoutInvisible(line.text.slice(0, 1000))
  const seen = text === line.text ? line : { ...line, text }
  return lineKinds.find(({ fits }) => fits(seen, page))
}

/** Below a heading of comments, prose weighs a third: it is readers who speak there. */
function discountComments(weighed: readonly { line: Line; kind: LineKind | undefined }[]): number[] {
  let above = 0
  let isBelow = false
  return weighed.map(({ line, kind }) => {
    const weight = weigh(line, kind)
    if (kind?.name === 'comments' && above > 60) isBelow = true
    if (weight > 0) above += weight
    return weight > 0 && isBelow ? weight / 3 : weight
  })
}

function weigh(line: Line, kind: LineKind | undefined): number {
  if (!kind) return 0
  return kind.by === 'word' ? kind.weight * Math.min(line.words, 30) : kind.weight
}

function describePage(lines: readonly Line[], language: string | null): Page {
  const first = new Map<string, number>()
  const repeated = new Set<string>()
  for (const { text, number } of lines) {
    if (first.has(text)) repeated.add(text)
    else first.set(text, number)
  }
  return {
    language,
    isRepeated: ({ text }) => repeated.has(text),
    isSaidBefore: ({ text, number }) => (first.get(text) ?? number) < number,
  }
}
