import { Fragment, useEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { relationWords } from '#texts/comparison/relations.ts'
import { readingWords } from '#texts/reading/reading.ts'
import { sharedWords } from '#texts/shared.ts'
import { other } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Relation } from '../../ui/signs/relation.tsx'
import { comparisonPath } from '../rail/comparison-path.ts'
import * as css from '../rail/rail.module.css?names'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import type { MarginMark } from './margin-marks.ts'
import { noteId } from './margin-marks.ts'
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
  const note = useRef<HTMLElement>(null)
  const quoted = margin?.report
  // Beneath its paragraph it may open below the window; what stands in the rail is beside its sentence already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it grows when the quotations arrive
  useEffect(() => {
    if (note.current && mark) bringIntoSight(note.current)
  }, [mark, quoted])
  if (!margin) return null
  return (
    <section
      ref={note}
      className={css.aside}
      data-side={other(margin.side)}
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

/** Scrolls as little as it takes to show the note, its beginning where it is higher than the window. */
export function bringIntoSight(note: HTMLElement): void {
  const { top, bottom } = note.getBoundingClientRect()
  const below = bottom + 12 - innerHeight
  if (below > 0) scrollBy({ top: Math.min(below, top - 120) })
}

function NoteHead({ mark }: { mark: MarginMark }) {
  const { contradiction } = useWords(relationWords)
  return (
    <p className={css.asideHead}>
      {mark.number !== null && <span className={css.asideN}>{mark.number}</span>}
      <Relation of={mark.strength} />
      {mark.contradicts && <b>{contradiction}</b>}
    </p>
  )
}

function Counterparts({ mark, margin }: { mark: MarginMark; margin: Margin }) {
  const words = useWords(readingWords)
  const { loading } = useWords(sharedWords)
  if (margin.report) return <NoteQuotes mark={mark} margin={margin} report={margin.report} />
  if (!margin.failed) return <p className={`${css.asideText} quiet`}>{loading}</p>
  return (
    <p role="alert">
      {words.noteFailed}{' '}
      <button type="button" className={buttonCss.link} onClick={margin.retry}>
        {words.retry}
      </button>
    </p>
  )
}

function NoteFoot({ mark, margin: { other } }: { mark: MarginMark; margin: Margin }) {
  const words = useWords(readingWords)
  const { report, toggle } = useReading()
  return (
    <p className={css.asideFoot}>
      <Link className={buttonCss.link} to={comparisonPath(report.article.id, other, mark.pin)}>
        {words.openInCompare}
      </Link>
      <button type="button" className={buttonCss.link} onClick={() => toggle(mark)}>
        {words.close}
      </button>
    </p>
  )
}
