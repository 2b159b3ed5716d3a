import { memo, useRef, useState } from 'react'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Icon } from '../../ui/signs/icon.tsx'
import { Relation } from '../../ui/signs/relation.tsx'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { LateCorrections } from '../corrections/late-corrections.tsx'
import { type Row, standingIn } from '../model/rows/row.ts'
import { useIsPinned } from '../pins/use-pinned.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import { useWatch } from '../state/watch-context.ts'
import { LateDetail } from './late-detail.tsx'
import * as css from './pair.module.css?names'
import { PairCell } from './pair-cell.tsx'
import * as narrowCss from './pair-narrow.module.css?names'
import * as pinnedCss from './pinned.module.css?names'
import './pair.module.css'
import './pair-narrow.module.css'
import './pinned.module.css'

/** A row of both columns with what ties them between. Pinned, it shows what is the same and what differs. */
export const PairRow = memo(function PairRow({ row, lead }: { row: Row; lead: Side }) {
  const pinned = useIsPinned(row.key)
  const { rowName } = usePlaces()
  const [open, setOpen] = useState(false)
  const element = useRef<HTMLLIElement>(null)
  useWatch(element)
  const shared = row.links.length > 0
  const again = sides.filter((side) => shared && standingIn(row, side).length === 0)
  const look = [
    css.pair,
    shared ? css.pairShared : css.pairSingle,
    !shared && (row.kind === lead ? narrowCss.pairLeads : narrowCss.pairLacks),
    pinned && pinnedCss.isSelected,
    (open || pinned) && narrowCss.isOpen,
    row.kind === 'related' && css.pairRelated,
    again.includes(lead) && narrowCss.pairAgain,
  ]
  return (
    <li
      ref={element}
      className={look.filter(Boolean).join(' ')}
      data-row={row.key}
      data-part="list"
      data-shared={shared || undefined}
      data-only={shared ? undefined : row.kind}
      data-again={again.join(' ') || undefined}
      data-pinned={pinned || undefined}
      id={`row${row.key}`}
    >
      <div className={css.pairSpine}>
        {shared ? <PairNumber row={row} pinned={pinned} /> : <Unmatched row={row} pinned={pinned} />}
      </div>
      {sides.map((side) => (
        <PairCell key={side} row={row} side={side} pinned={pinned} leads={side === lead}>
          {row.kind === side && (
            <>
              <p className={css.pairOnly}>{rowName(row)}</p>
              <OpenRow side={side} open={open || pinned} setOpen={setOpen} />
            </>
          )}
        </PairCell>
      ))}
      <LateCorrections row={row} />
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
        className={css.pairNumber}
        aria-expanded={pinned}
        aria-label={rowLabel(row)}
        onClick={() => pin(pinned ? null : row.key, 'row')}
      >
        {row.number}
      </button>
      {row.strength && <Relation of={row.strength} />}
      {row.contradicts && <b className={css.pairContradiction}>{contradiction}</b>}
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
      className={css.pairOwn}
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
    <button type="button" className={css.pairFlip} aria-expanded={open} onClick={() => setOpen(!open)}>
      <Siglum side={side} small />
      <span className={narrowCss.pairWord}>{words.noMatchFor(names[side])}</span>
      <Icon name="down" />
    </button>
  )
}
