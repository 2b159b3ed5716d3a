import type { LineHint } from '../../news/page-evidence.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'

/** Where a page names other pages, or itself. */
export const regionsElsewhere: ReadonlySet<LineHint['region']> = new Set([
  'navigation',
  'aside',
  'footer',
  'form',
  'dialogue',
])

/** Whether a page's tags say that a line is no name or date of the report: a menu, a heading, an entry of a list of links. */
export function isElsewhere({ number }: Line, { page }: Pick<Draft, 'page'>): boolean {
  const hint = page?.hints[number - 1]
  if (!hint) return false
  return regionsElsewhere.has(hint.region) || hint.heading !== null || (hint.list && hint.linkShare === 1)
}
