import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { acts } from '../acts/late-acts.tsx'
import { type LaterPart, laterParts } from '../model/later-parts.ts'
import { countKinds, foldHidden } from '../model/rows/filter-rows.ts'
import type { Row } from '../model/rows/row.ts'
import { useFindable } from '../pins/use-findable.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './fold.module.css?names'
import { detail } from './late-detail.tsx'
import * as pairCss from './pair.module.css?names'
import { PairRow } from './pair-row.tsx'
import { RowLink } from './row-link.tsx'
import './fold.module.css'

interface PairListProps {
  rows: readonly Row[]
  lead: Side
  visible: (row: Row) => boolean
  showAll: () => void
}

/** Every row of the comparison; what the filter hides is folded to a line that says how much it is. */
export function PairList({ rows, lead, visible, showAll }: PairListProps) {
  const words = useWords(comparisonWords)
  const { reports, pins } = useCompared()
  const list = useRef<HTMLOListElement>(null)
  useFindable(list, lead, pins)
  const parts = useMemo(() => laterParts(rows, lead, reports[lead].sentences), [rows, lead, reports])
  // Here before the first row is pinned.
  useEffect(() => {
    detail.load()
    acts.load()
  }, [])
  const long = rows.length > 40
  return (
    <ol ref={list} className={`${pairCss.pairs}${long ? ` ${pairCss.pairsLong}` : ''}`}>
      {!rows.some(visible) && (
        <li className={css.fold}>
          {words.nothingShown}{' '}
          <button type="button" className={buttonCss.link} onClick={showAll}>
            {words.showAll}
          </button>
        </li>
      )}
      {foldHidden(rows, visible).map((shown) =>
        'row' in shown ? (
          <Fragment key={shown.row.key}>
            <PairRow row={shown.row} lead={lead} />
            {parts.get(shown.row.key)?.map((part) => (
              <LaterPartNote key={part.sentence} part={part} lead={lead} />
            ))}
          </Fragment>
        ) : (
          <Fold key={`fold ${shown.hidden[0]?.key}`} rows={shown.hidden} lead={lead} />
        ),
      )}
    </ol>
  )
}

function Fold({ rows, lead }: { rows: readonly Row[]; lead: Side }) {
  const words = useWords(comparisonWords)
  const { names } = useCompared()
  const [open, setOpen] = useState(false)
  return (
    <>
      <li className={css.fold}>
        <button type="button" className={css.foldButton} aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.fold(countKinds(rows), names)}
        </button>
      </li>
      {open && rows.map((row) => <PairRow key={row.key} row={row} lead={lead} />)}
    </>
  )
}

/** In the place of a sentence that stands in an earlier row: where it is. */
function LaterPartNote({ part, lead }: { part: LaterPart; lead: Side }) {
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
