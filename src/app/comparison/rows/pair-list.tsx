import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { acts } from '../acts/late-acts.tsx'
import { countKinds, foldHidden } from '../model/filter-rows.ts'
import { laterParts } from '../model/later-parts.ts'
import type { Row } from '../model/row.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { useFindable } from '../state/use-findable.ts'
import { detail } from './late-detail.tsx'
import { LaterPartNote } from './later-part-note.tsx'
import { PairRow } from './pair-row.tsx'
import './fold.css'

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
    <ol ref={list} className={`pairs${long ? ' pairs--long' : ''}`}>
      {!rows.some(visible) && (
        <li className="fold">
          {words.nothingShown}{' '}
          <button type="button" className="link" onClick={showAll}>
            {words.showAll}
          </button>
        </li>
      )}
      {foldHidden(rows, visible).map((shown) =>
        'row' in shown ? (
          <Fragment key={shown.row.key}>
            <PairRow row={shown.row} />
            {parts.get(shown.row.key)?.map((part) => (
              <LaterPartNote key={part.sentence} part={part} lead={lead} />
            ))}
          </Fragment>
        ) : (
          <Fold key={`fold ${shown.hidden[0]?.key}`} rows={shown.hidden} />
        ),
      )}
    </ol>
  )
}

function Fold({ rows }: { rows: readonly Row[] }) {
  const words = useWords(comparisonWords)
  const { names } = useCompared()
  const [open, setOpen] = useState(false)
  return (
    <>
      <li className="fold">
        <button type="button" className="fold__button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.fold(countKinds(rows), names)}
        </button>
      </li>
      {open && rows.map((row) => <PairRow key={row.key} row={row} />)}
    </>
  )
}
