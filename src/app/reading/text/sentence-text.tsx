import { Fragment } from 'react'
import { fragments } from '../clean-places.ts'
import { Marker } from '../margin/marker.tsx'
import { type Manner, useReading } from '../reading-context.ts'
import { cutText, type Piece, type Stretch } from './cut-text.ts'
import { type NumberedSentence, sentenceParts } from './sentence-parts.ts'

/** A text of the report to the letter, each sentence an element of its own, margin marks before those that carry one. */
export function SentenceText({ text, sentences }: { text: string; sentences: NumberedSentence[] }) {
  const { marks } = useReading()
  const marksOf = (index: number | undefined) =>
    marks.get(index ?? -1)?.filter(({ number }) => number !== null) ?? []
  const indices = sentences.map(({ index }) => index)
  return sentenceParts(text, sentences).map((part) => {
    if (part.index === null) return part.text
    const place = indices.indexOf(part.index)
    const beginning = marksOf(part.index).filter((mark) => !marksOf(indices[place - 1]).includes(mark))
    return (
      <Fragment key={part.index}>
        {beginning.map((mark) => (
          <Marker key={mark.pin} mark={mark} sentences={runOf(indices.slice(place), mark, marksOf)} />
        ))}
        <SentenceSpan index={part.index} text={part.text} />
      </Fragment>
    )
  })
}

/** The sentences from the first one on that carry the same mark: they share one bar. */
function runOf<T>(indices: number[], mark: T, marksOf: (index: number) => T[]): number[] {
  const end = indices.findIndex((index) => !marksOf(index).includes(mark))
  return end < 0 ? indices : indices.slice(0, end)
}

function SentenceSpan({ index, text }: { index: number; text: string }) {
  const { open, spoken, target, stretches } = useReading()
  const id = fragments.sentence(index)
  const states = [
    open?.own.includes(index) && 'is-on',
    spoken === index && 'is-spoken',
    target === id && 'is-target',
  ]
  return (
    <span className={['sent', ...states].filter(Boolean).join(' ')} id={id}>
      <Marked text={text} stretches={stretches.get(index)} />
    </span>
  )
}

/** Words of a sentence, those that tie it to another or led to a topic made visible. */
export function Marked({ text, stretches }: { text: string; stretches: Stretch<Manner>[] | undefined }) {
  if (!stretches) return text
  return cutText(text, stretches).map((piece) => <ShownPiece key={piece.start} piece={piece} />)
}

function ShownPiece({ piece: { text, manners } }: { piece: Piece<Manner> }) {
  const inText = manners.filter((manner) => manner !== 'phrase').join(' ')
  const words = inText === '' ? text : <span className={inText}>{text}</span>
  return manners.includes('phrase') ? <mark>{words}</mark> : words
}
