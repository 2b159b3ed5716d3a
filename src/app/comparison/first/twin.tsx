import { memo } from 'react'
import { actWords } from '#texts/comparison/acts.ts'
import { firstWords } from '#texts/comparison/first.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as relationCss from '../../ui/signs/relation.module.css?names'
import { relationLooks } from '../../ui/signs/relation.tsx'
import { Siglum } from '../../ui/signs/siglum.tsx'
import * as actsCss from '../acts/acts.module.css?names'
import { LateActs } from '../acts/late-acts.tsx'
import { LateCorrections } from '../corrections/late-corrections.tsx'
import { copied } from '../model/copied.ts'
import { type Cut, cutSentence } from '../model/cut-sentence.ts'
import type { Differing } from '../model/differing.ts'
import { markSentence } from '../model/mark-sentence.ts'
import type { Row } from '../model/rows/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { useIsOpen } from '../pins/use-pinned.ts'
import { MarkedSentence } from '../rows/marked-sentence.tsx'
import { RowLink } from '../rows/row-link.tsx'
import { Where } from '../rows/where.tsx'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as firstCss from './first.module.css?names'
import * as css from './twin.module.css?names'

/** Of a fact in other words nothing is said: a plain line. */
const looks = { 'near-verbatim': css.twinNearVerbatim, reworded: undefined, related: css.twinRelated }

interface TwinProps extends Differing {
  /** Behind "more". */
  later: boolean
  /** Behind it on a narrow page. */
  roomy: boolean
}

/** Two wordings joined by a sign: closed the clause that differs, open the whole of both. */
export const Twin = memo(function Twin({ row, link, told, later, roomy }: TwinProps) {
  const words = useWords(firstWords)
  const relations = useWords(relationWords)
  const acts = useWords(actWords)
  const { pin } = useCompared()
  const { places } = usePlaces()
  const open = useIsOpen(row.key, 'differs')
  const kinds = [...new Set(told.map((one) => words.kind(one)))].filter(Boolean)
  const relation = [relations.brief[link.strength], row.contradicts && relations.contradiction]
    .filter(Boolean)
    .join(', ')
  const look = [
    css.twin,
    looks[link.strength],
    open && css.isOpen,
    later && firstCss.isLater,
    roomy && css.isRoomy,
  ]
  return (
    <li className={look.filter(Boolean).join(' ')} data-row={row.key} data-part="differs">
      <div className={css.twinSpine}>
        <button
          type="button"
          className={`${css.twinOpen} ${relationLooks[link.strength]}`}
          aria-expanded={open}
          aria-label={words.twin({ relation, kinds, places: sides.map((side) => places(side, row[side])) })}
          onClick={() => pin(open ? null : row.key, 'differs')}
        >
          <span className={relationCss.relationMark} aria-hidden="true" />
          <span className={css.twinRelation}>{relations.brief[link.strength]}</span>
        </button>
        {row.contradicts && <b className={css.twinContradiction}>{relations.contradiction}</b>}
        <span className={css.twinKinds}>{kinds.join(', ')}</span>
        {open && (
          <p className={actsCss.acts} data-still="">
            <RowLink to={row.key}>{acts.showInTexts}</RowLink>
          </p>
        )}
      </div>
      {sides.map((side) => (
        <TwinSide key={side} {...{ row, link, told, side, open }} />
      ))}
      <LateCorrections row={row} />
    </li>
  )
})

interface TwinSideProps extends Differing {
  side: Side
  open: boolean
}

function TwinSide({ row, link, told, side, open }: TwinSideProps) {
  const { reports } = useCompared()
  const text = reports[side].sentences[link[side]]?.text ?? ''
  const stretches = told.flatMap((difference) => (difference[side] ? [difference[side]] : []))
  const cut = cutSentence(text, stretches)
  return (
    <div className={css.twinSide} data-side={side}>
      <Siglum side={side} small />
      <Where side={side} sentence={open ? (row[side][0] ?? link[side]) : link[side]} />
      {open ? (
        <Whole row={row} side={side} />
      ) : (
        <p
          className={css.twinText}
          data-side={side}
          {...copied(side, reports[side], link[side])}
          lang={sentenceLang(reports[side], link[side])}
          dir={directionOf(sentenceLang(reports[side], link[side]))}
        >
          <Clause text={text} cut={cut} />
        </p>
      )}
      {open && <LateActs row={row} side={side} />}
    </div>
  )
}

/** Every sentence of a side, its words marked as they tie and tell apart. */
function Whole({ row, side }: { row: Row; side: Side }) {
  const { reports } = useCompared()
  return (
    <p
      className={`${css.twinText} ${css.twinTextWhole}`}
      data-side={side}
      dir={directionOf(sentenceLang(reports[side], row[side][0] ?? -1))}
    >
      {row[side].map((sentence, at) => (
        <span
          key={sentence}
          {...copied(side, reports[side], sentence)}
          lang={sentenceLang(reports[side], sentence)}
          dir={directionOf(sentenceLang(reports[side], sentence))}
        >
          {at > 0 && (sentence - 1 === row[side][at - 1] ? ' ' : ' … ')}
          <MarkedSentence side={side} sentence={sentence} row={row} />
        </span>
      ))}
    </p>
  )
}

/** A part of a sentence to the letter, what differs bold, with "…" where the sentence goes on. */
function Clause({ text, cut: { start, end, bold } }: { text: string; cut: Cut }) {
  const pieces = markSentence(text, { same: [], own: [...bold, [start, start], [end, end]] })
  return (
    <>
      {start > 0 && '… '}
      {pieces
        .filter((piece) => piece.start >= start && piece.start < end)
        .map((piece) => (piece.manners.includes('own') ? <b key={piece.start}>{piece.text}</b> : piece.text))}
      {end < text.length && ' …'}
    </>
  )
}
