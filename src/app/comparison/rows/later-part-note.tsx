import { comparisonWords } from '#texts/comparison.ts'
import type { Side } from '../../../news/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { LaterPart } from '../model/later-parts.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './fold.module.css?names'
import { RowLink } from './row-link.tsx'

/** In the place of a sentence that stands in an earlier row: where it is. */
export function LaterPartNote({ part, lead }: { part: LaterPart; lead: Side }) {
  const words = useWords(comparisonWords)
  const { shortPlace, rowLabel } = usePlaces()
  return (
    <li className={css.later} data-side={lead}>
      <span>{shortPlace(lead, part.sentence)}</span>{' '}
      <RowLink to={part.row.key} label={`${words.elsewhere(part.row.number ?? 0)}. ${rowLabel(part.row)}`}>
        {words.elsewhere(part.row.number ?? 0)}
      </RowLink>
    </li>
  )
}
