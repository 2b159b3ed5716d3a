import { useMemo } from 'react'
import { Link } from 'react-router'
import { Strength } from '../../shared/strength.tsx'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { sharedWords } from '../../words/shared.ts'
import { comparisonPath } from '../rail/comparison-path.ts'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import type { MarginMark } from './margin-marks.ts'
import { noteId } from './marker.tsx'
import { NoteQuotes } from './note-quotes.tsx'
import type { Margin } from './use-margin.ts'

/** The counterpart of a marked passage: in the rail where there is one, else beneath the paragraph. */
export function PairNote({ mark }: { mark: MarginMark }) {
  const words = useWords(readingWords)
  const { margin, marks } = useReading()
  const source = useOtherName()
  const also = useMemo(() => {
    const all = mark.own.flatMap((sentence) => marks.get(sentence) ?? [])
    return [...new Set(all)].filter(({ pin }) => pin !== mark.pin)
  }, [mark, marks])
  if (!margin) return null
  return (
    <section
      className={`aside aside--${margin.side}`}
      id={noteId}
      aria-label={words.note(mark.number, source)}
    >
      <p className="aside__head">
        <span className="aside__n">{mark.number}</span>
        <Strength of={mark.strength} />
      </p>
      <Counterparts mark={mark} margin={margin} />
      {also.length > 0 && <p className="aside__also">{words.alsoMatter}</p>}
      {also.map((other) => (
        <Counterparts key={other.pin} mark={other} margin={margin} />
      ))}
      <NoteFoot mark={mark} margin={margin} />
    </section>
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
