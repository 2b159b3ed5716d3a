import { useState } from 'react'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { countKinds, foldHidden } from '../model/filter-rows.ts'
import type { Row } from '../model/row.ts'
import { useCompared } from '../state/compared-context.ts'
import { PairRow } from './pair-row.tsx'
import './pair.css'

interface PairListProps {
  rows: readonly Row[]
  visible: (row: Row) => boolean
  pinned: string | null
  showAll: () => void
}

/** Every row of the comparison; what the filter hides is folded to a line that says how much it is. */
export function PairList({ rows, visible, pinned, showAll }: PairListProps) {
  const words = useWords(comparisonWords)
  const long = rows.length > 120
  return (
    <ol className={`pairs${long ? ' pairs--long' : ''}`}>
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
          <PairRow key={shown.row.key} row={shown.row} pinned={shown.row.key === pinned} />
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
      {open && rows.map((row) => <PairRow key={row.key} row={row} pinned={false} />)}
    </>
  )
}
