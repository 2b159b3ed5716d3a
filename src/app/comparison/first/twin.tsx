import { memo } from 'react'
import { directionOf } from '../../../text/direction.ts'
import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { actWords } from '../../words/acts.ts'
import { firstWords } from '../../words/first.ts'
import { relationWords } from '../../words/relations.ts'
import { LateActs } from '../acts/late-acts.tsx'
import { copied } from '../model/copied.ts'
import { type Cut, cutSentence } from '../model/cut-sentence.ts'
import type { Differing } from '../model/differing.ts'
import { markSentence } from '../model/mark-sentence.ts'
import type { Row } from '../model/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { type Side, sides } from '../model/side.ts'
import { MarkedSentence } from '../rows/marked-sentence.tsx'
import { RowLink } from '../rows/row-link.tsx'
import { Where } from '../rows/where.tsx'
import { useCompared } from '../state/compared-context.ts'
import { useIsOpen } from '../state/use-pinned.ts'
import { usePlaces } from '../state/use-places.ts'

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
  const name = ['twin', `twin--${link.strength}`, open && 'is-open', later && 'is-later', roomy && 'is-roomy']
  return (
    <li className={name.filter(Boolean).join(' ')} data-row={row.key} data-place="differs">
      <div className="twin__spine">
        <button
          type="button"
          className={`twin__open relation--${link.strength}`}
          aria-expanded={open}
          aria-label={words.twin({ relation, kinds, places: sides.map((side) => places(side, row[side])) })}
          onClick={() => pin(open ? null : row.key, 'differs')}
        >
          <span className="relation__mark" aria-hidden="true" />
          <span className="twin__relation">{relations.brief[link.strength]}</span>
        </button>
        {row.contradicts && <b className="twin__contradiction">{relations.contradiction}</b>}
        <span className="twin__kinds">{kinds.join(', ')}</span>
        {open && (
          <p className="acts" data-still="">
            <RowLink to={row.key}>{acts.showInTexts}</RowLink>
          </p>
        )}
      </div>
      {sides.map((side) => (
        <TwinSide key={side} {...{ row, link, told, side, open }} />
      ))}
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
    <div className={`twin__side twin__side--${side}`}>
      <Siglum side={side} small />
      <Where side={side} sentence={open ? (row[side][0] ?? link[side]) : link[side]} />
      {open ? (
        <Whole row={row} side={side} />
      ) : (
        <p
          className="twin__text"
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
      className="twin__text twin__text--whole"
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
        .map((piece) => (piece.own ? <b key={piece.start}>{piece.text}</b> : piece.text))}
      {end < text.length && ' …'}
    </>
  )
}
