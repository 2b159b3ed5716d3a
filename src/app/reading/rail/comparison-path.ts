import { paths } from '../../paths.ts'
import type { Other } from './chosen-other.ts'

/** The comparison of a report with another of its story, the one before in the story on the left; `pin` opens a pair. */
export function comparisonPath(own: string, { card, before }: Other, pin?: string): string {
  const path = before ? paths.comparison(card.id, own) : paths.comparison(own, card.id)
  return pin === undefined ? path : `${path}?pin=${pin}`
}
