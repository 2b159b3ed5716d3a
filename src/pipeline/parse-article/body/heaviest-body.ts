import { readByline } from '../byline/byline.ts'
import { announcesLink } from '../lines/headings.ts'
import type { Line } from '../lines/line.ts'
import type { LineKindNames } from '../lines/line-kind.ts'
import type { Body } from './body.ts'
import { weighLines } from './weigh-lines.ts'

/** The heaviest stretch of lines, each weighed by its kind; null where no line reads like prose. */
export function heaviestBody(lines: readonly Line[], kinds: Body['kinds']): Body | null {
  const filled = lines.flatMap((line, index) => (line.text === '' ? [] : [index]))
  const stretch = heaviestStretch(
    weighLines(filled.map((index) => ({ line: lines[index] as Line, kind: kinds[index] }))),
  )
  if (stretch.last < stretch.first) return null
  const first = stretch.first + (opensWithHeadline(filled.slice(stretch.first), lines, kinds) ? 1 : 0)
  const inside = belowByline(filled.slice(first, stretch.last + 1), lines)
  return {
    first: inside[0] ?? 0,
    last: inside.at(-1) ?? 0,
    kinds,
    text: textInside(inside, lines, kinds),
    titles: new Map(),
  }
}

const sentences: LineKindNames = new Set(['prose', 'long open line', 'list item'])

/**
 * Lines whose kind may be text; a list of other reports, or a link to one, ends with the next sentence, or with the
 * blank line below it where none stands between its heading and its first title.
 */
function textInside(inside: readonly number[], lines: readonly Line[], kinds: Body['kinds']): Set<number> {
  const text = new Set<number>()
  let isListing = false
  let isCompact = false
  for (const [at, index] of inside.entries()) {
    const kind = kinds[index]
    const isBelowBlank = index - (inside[at - 1] ?? index) > 1
    if (kind?.name === 'list heading' || announcesLink(lines[index] as Line)) {
      isListing = true
      isCompact = (inside[at + 1] ?? index) - index === 1
    } else if ((isListing && isCompact && isBelowBlank) || sentences.has(kind?.name)) isListing = false
    if (kind?.isText && !isListing && !isTime(lines[index] as Line)) text.add(index)
  }
  return text
}

/** What a running report sets between its entries. */
function isTime({ text }: Line): boolean {
  return /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?$/iu.test(text)
}

/** A standfirst may weigh as much as a paragraph: what stands below the byline is the report. */
function belowByline(inside: readonly number[], lines: readonly Line[]): readonly number[] {
  const at = inside.slice(0, 4).findIndex((index) => {
    const line = lines[index]
    if (!line || line.endsSentence || line.words > 15) return false
    return readByline(line.text) !== null
  })
  return at + 1 < inside.length ? inside.slice(at + 1) : inside
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

/** The run of neighbours whose weights add up to most (Kadane's algorithm), as `[first, last]`; last < first: none. */
function heaviestStretch(weights: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: -1, weight: 0 }
  let first = 0
  let weight = 0
  weights.forEach((own, index) => {
    weight += own
    if (weight <= 0) {
      weight = 0
      first = index + 1
    } else if (weight > best.weight) best = { first, last: index, weight }
  })
  return { first: best.first, last: best.last }
}
