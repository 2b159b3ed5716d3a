import type { Body } from './body/body.ts'
import type { Line } from './line.ts'

/** Kinds of short lines that a list or a table of a report may be made of. */
const itemKinds = new Set(['list item', 'title', 'label', 'short sentence', 'repeated'])
const fewest = 3

/**
 * The body with the list or table that closes the report: short lines of one shape, right below its last sentence. Of
 * one shape are bullets, numbered lines and `Label: value`; results and rosters too, where a line announces them.
 */
export function withClosingList(body: Body, lines: readonly Line[]): Body {
  const below: number[] = []
  for (let index = body.last + 1; index < lines.length; index++) {
    if (lines[index]?.text === '') continue
    if (!itemKinds.has(body.kinds[index]?.name ?? '')) break
    below.push(index)
  }
  const items = closingList(
    below.map((index) => lines[index] as Line),
    lines[body.last],
  )
  const last = items.at(-1)
  if (last === undefined) return body
  const added = items.map(({ index }) => index)
  return { ...body, last: last.index, text: new Set([...body.text, ...added]) }
}

function closingList(below: readonly Line[], closing: Line | undefined): readonly Line[] {
  const title = below[0] && !hasOwnShape(below[0]) && isAnnouncement(below[0]) ? 1 : 0
  const isAnnounced = title === 1 || closing?.text.endsWith(':') === true
  const isItem = (line: Line) => hasOwnShape(line) || (isAnnounced && hasFigures(line))
  const end = below.findIndex((line, at) => at >= title && !isItem(line))
  const items = below.slice(0, end < 0 ? below.length : end)
  return items.length - title >= fewest ? items : []
}

function isAnnouncement({ text, words }: Line): boolean {
  return words >= 2 && (text.endsWith(':') || words >= 3)
}

function hasOwnShape({ text }: Line): boolean {
  return /^(?:[-–•*·▪◦‣■●]|\d{1,2}[.)])\s|^[^:]{2,40}: \S/u.test(text)
}

function hasFigures({ text }: Line): boolean {
  return /\d|\([^()]+\)/u.test(text)
}
