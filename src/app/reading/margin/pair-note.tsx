import { Fragment, useMemo } from 'react'
import { Link } from 'react-router'
import { Relation } from '../../shared/relation.tsx'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { relationWords } from '../../words/relations.ts'
import { sharedWords } from '../../words/shared.ts'
import { comparisonPath } from '../rail/comparison-path.ts'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import type { MarginMark } from './margin-marks.ts'
import { noteId } from './marker.tsx'
import { NoteQuotes } from './note-quotes.tsx'
import type { Margin } from './use-margin.ts'

/** The counterpart of a marked passage, then what else its sentences tell: in the rail where there is one, else beneath the paragraph. */
export function PairNote({ mark }: { mark: MarginMark }) {
  const words = useWords(readingWords)
  const { margin, marks } = useReading()
  const source = useOtherName()
  const told = useMemo(
    () => [...new Set([mark, ...mark.own.flatMap((sentence) => marks.get(sentence) ?? [])])],
    [mark, marks],
  )
  if (!margin) return null
  return (
    <section
      className={`aside aside--${margin.side}`}
      id={noteId}
      aria-label={words.note(mark.number, source)}
    >
      {told.map((one) => (
        <Fragment key={one.pin}>
          <NoteHead mark={one} />
          <Counterparts mark={one} margin={margin} />
        </Fragment>
      ))}
      <NoteFoot mark={mark} margin={margin} />
    </section>
  )
}

function NoteHead({ mark }: { mark: MarginMark }) {
  const { contradiction } = useWords(relationWords)
  return (
    <p className="aside__head">
      {mark.number !== null && <span className="aside__n">{mark.number}</span>}
      <Relation of={mark.strength} />
      {mark.contradicts && <b>{contradiction}</b>}
    </p>
  )
}

function Counterparts({ mark, margin }: { mark: MarginMark; margin: Margin }) {
  const words = useWords(readingWords)
  const { loading } = useWords(sharedWords)
  if (margin.report) return <NoteQuotes mark={mark} margin={margin} report={margin.report} />
  if (!margin.failed) return <p className="aside__text quiet">{loading}</p>
  return (
    <p className="aside__failed" role="alert">
      {words.noteFailed}{' '}
      <button type="button" className="link" onClick={margin.retry}>
        {words.retry}
      </button>
    </p>
  )
}

function NoteFoot({ mark, margin: { other } }: { mark: MarginMark; margin: Margin }) {
  const words = useWords(readingWords)
  const { report, toggle } = useReading()
  return (
    <p className="aside__foot">
      <Link className="link" to={comparisonPath(report.article.id, other, mark.pin)}>
        {words.openInCompare}
      </Link>
      <button type="button" className="link" onClick={() => toggle(mark)}>
        {words.close}
      </button>
    </p>
  )
}
