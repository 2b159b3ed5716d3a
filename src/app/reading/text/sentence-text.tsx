import { Fragment } from 'react'
import { cutText, type Piece, type Stretch } from '../../ui/text/cut-text.ts'
import * as css from '../article.module.css?names'
import { fragments } from '../clean-places.ts'
import type { MarginMark } from '../margin/margin-marks.ts'
import * as markerCss from '../margin/marker.module.css?names'
import { Marker } from '../margin/marker.tsx'
import { type Manner, useReading } from '../reading-context.ts'
import { type NumberedSentence, sentenceParts } from './sentence-parts.ts'

/** A text of the report to the letter, each sentence an element of its own, margin marks before those that carry one. */
export function SentenceText({ text, sentences }: { text: string; sentences: NumberedSentence[] }) {
  const { marks, beside } = useReading()
  const Mark = beside?.parts.Marker ?? Marker
  const marksOf = (index: number | undefined) =>
    marks.get(index ?? -1)?.filter(({ number }) => number !== null) ?? []
  const indices = sentences.map(({ index }) => index)
  return sentenceParts(text, sentences).map((part) => {
    if (part.index === null) return part.text
    const place = indices.indexOf(part.index)
    const own = marksOf(part.index)
    const begins = own.length > 0 && !sameMarks(own, marksOf(indices[place - 1]))
    const end = indices.findIndex((index, at) => at > place && !sameMarks(own, marksOf(index)))
    return (
      <Fragment key={part.index}>
        {begins && <Mark marks={own} sentences={indices.slice(place, end < 0 ? undefined : end)} />}
        <SentenceSpan index={part.index} text={part.text} />
      </Fragment>
    )
  })
}

/** Sentences that follow each other and carry the same marks share one bar. */
const sameMarks = (one: readonly MarginMark[], other: readonly MarginMark[]) =>
  String(one.map(({ pin }) => pin)) === String(other.map(({ pin }) => pin))

function SentenceSpan({ index, text }: { index: number; text: string }) {
  const { open, spoken, target, stretches } = useReading()
  const id = fragments.sentence(index)
  const states = [
    open?.own.includes(index) && markerCss.isOn,
    spoken === index && css.isSpoken,
    target === id && css.isTarget,
  ]
  return (
    <span className={[markerCss.sent, ...states].filter(Boolean).join(' ')} id={id}>
      <Marked text={text} stretches={stretches.get(index)} />
    </span>
  )
}

/** Words of a sentence, those that tie it to another or led to a topic made visible. */
export function Marked({ text, stretches }: { text: string; stretches: Stretch<Manner>[] | undefined }) {
  if (!stretches) return text
  return cutText(text, stretches).map((piece) => <ShownPiece key={piece.start} piece={piece} />)
}

/** A phrase is a `mark` of its own. */
const looks: Record<Manner, string | undefined> = {
  same: markerCss.same,
  dateline: css.dateline,
  phrase: undefined,
}

function ShownPiece({ piece: { text, manners } }: { piece: Piece<Manner> }) {
  const inText = manners
    .map((manner) => looks[manner])
    .filter(Boolean)
    .join(' ')
  const words = inText === '' ? text : <span className={inText}>{text}</span>
  return manners.includes('phrase') ? <mark>{words}</mark> : words
}
