import type { LineHint, PageEvidence } from '../../../news/page/page-evidence.ts'
import type { Line } from '../lines/line.ts'

/** What the tags around a line say; null for a text without tags. */
export function hintOf({ numbers }: Line, page: PageEvidence | null | undefined): LineHint | null {
  return page?.hints[(numbers[0] ?? 0) - 1] ?? null
}

/** Whether a page's tags say that a line explains a picture. */
export function isFigureCaption(line: Line, page: PageEvidence | null): boolean {
  return hintOf(line, page)?.figure === 'caption'
}

/** Where a page names other pages, or itself. */
export const regionsElsewhere: ReadonlySet<LineHint['region']> = new Set([
  'navigation',
  'aside',
  'footer',
  'form',
  'dialogue',
])

/** Whether a page's tags say that a line is no name or date of the report: a menu, a heading, an entry of a list of links. */
export function isElsewhere(line: Line, page: PageEvidence | null): boolean {
  const hint = hintOf(line, page)
  if (!hint) return false
  return regionsElsewhere.has(hint.region) || hint.heading !== null || (hint.list && hint.linkShare === 1)
}
