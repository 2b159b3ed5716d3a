import { memo, useRef, useState } from 'react'
import { Icon } from '../../shared/icon.tsx'
import { Relation } from '../../shared/relation.tsx'
import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { relationWords } from '../../words/relations.ts'
import { type Row, standingIn } from '../model/row.ts'
import { type Side, sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { useIsPinned } from '../state/use-pinned.ts'
import { usePlaces } from '../state/use-places.ts'
import { useWatch } from '../state/watch-context.ts'
import { LateDetail } from './late-detail.tsx'
import { PairCell } from './pair-cell.tsx'
import './pair.css'
import './pair-narrow.css'
import './pinned.css'

/** A row of both columns with what ties them between. Pinned, it shows what is the same and what differs. */
export const PairRow = memo(function PairRow({ row }: { row: Row }) {
  const pinned = useIsPinned(row.key)
  const { rowName } = usePlaces()
  const [open, setOpen] = useState(false)
  const element = useRef<HTMLLIElement>(null)
  useWatch(element)
  const shared = row.links.length > 0
  const name = [
    `pair pair--${shared ? 'shared' : row.kind}`,
    pinned && 'is-selected',
    (open || pinned) && 'is-open',
    row.kind === 'related' && 'pair--related',
    ...sides.map((side) => shared && standingIn(row, side).length === 0 && `pair--again-${side}`),
  ]
  return (
    <li
      ref={element}
      className={name.filter(Boolean).join(' ')}
      data-row={row.key}
      data-place="list"
      id={`row${row.key}`}
    >
      <div className="pair__spine">
        {shared ? <PairNumber row={row} pinned={pinned} /> : <Unmatched row={row} pinned={pinned} />}
      </div>
      {sides.map((side) => (
        <PairCell key={side} row={row} side={side} pinned={pinned}>
          {row.kind === side && (
            <>
              <p className="pair__only">{rowName(row)}</p>
              <OpenRow side={side} open={open || pinned} setOpen={setOpen} />
            </>
          )}
        </PairCell>
      ))}
      {pinned && <LateDetail row={row} />}
    </li>
  )
})

function PairNumber({ row, pinned }: { row: Row; pinned: boolean }) {
  const { pin } = useCompared()
  const { rowLabel } = usePlaces()
  const { contradiction } = useWords(relationWords)
  return (
    <>
      <button
        type="button"
        className="pair__number"
        aria-expanded={pinned}
        aria-label={rowLabel(row)}
        onClick={() => pin(pinned ? null : row.key, 'row')}
      >
        {row.number}
      </button>
      {row.strength && <Relation of={row.strength} />}
      {row.contradicts && <b className="pair__contradiction">{contradiction}</b>}
    </>
  )
}

/** A line that ends: for keys, what the text of the row is for the pointer. */
function Unmatched({ row, pinned }: { row: Row; pinned: boolean }) {
  const { pin } = useCompared()
  const { rowLabel } = usePlaces()
  return (
    <button
      type="button"
      className="pair__own"
      aria-expanded={pinned}
      aria-label={rowLabel(row)}
      onClick={() => pin(pinned ? null : row.key, 'row')}
    />
  )
}

interface OpenRowProps {
  side: Side
  open: boolean
  setOpen: (open: boolean) => void
}

/** On a narrow page, what the leading report does not have is folded to a line until it is opened. */
function OpenRow({ side, open, setOpen }: OpenRowProps) {
  const words = useWords(comparisonWords)
  const { names } = useCompared()
  return (
    <button
      type="button"
      className={`pair__flip pair__flip--${side}`}
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      <Siglum side={side} small />
      <span className="pair__word">{words.noMatchFor(names[side])}</span>
      <Icon name="down" />
    </button>
  )
}
