import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { relationWords } from '#texts/comparison/relations.ts'
import { railWords } from '#texts/reading/rail.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { strengths } from '../../../news/comparison/strengths.ts'
import type { Wording } from '../../../news/event/fact.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Relation } from '../../ui/signs/relation.tsx'
import type { MarginMark } from '../margin/margin-marks.ts'
import { noteId } from '../margin/margin-marks.ts'
import { bringIntoSight } from '../margin/pair-note.tsx'
import * as railCss from '../rail/rail.module.css?names'
import { useReading } from '../reading-context.ts'
import * as css from './beside.module.css?names'
import type { FactMark } from './beside.ts'
import { Letters } from './letters.tsx'
import { useBesideWords } from './use-beside-words.ts'

/** How the chosen reports word what a sentence tells, and what they say of its matter: to the letter. */
export function FactNote({ mark }: { mark: MarginMark }) {
  const { beside, names, words } = useBesideWords()
  const rail = useWords(railWords)
  const { toggle, report } = useReading()
  const note = useRef<HTMLElement>(null)
  const { also, matter, wordings, fact } = mark as FactMark
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark has another note
  useEffect(() => {
    if (note.current) bringIntoSight(note.current)
  }, [mark.pin])
  const head = words.noteHead(also.length, matter.length)
  const first = also[0] ?? matter[0] ?? 0
  return (
    <section ref={note} className={`${railCss.aside} ${css.asideFact}`} id={noteId} aria-label={head}>
      <p className={railCss.asideHead}>
        <b>{head}</b>
        {also.length > 0 && matter.length > 0 && (
          <span className="quiet">{words.noteMatter(matter.length)}</span>
        )}
        <button type="button" className={buttonCss.link} onClick={() => toggle(mark)}>
          {words.close}
        </button>
      </p>
      <ol>
        {wordings.map((wording) => (
          <OtherWording key={`${wording[0]} ${wording[1]}`} wording={wording} />
        ))}
      </ol>
      <p className={railCss.asideFoot}>
        <Link className={buttonCss.link} to={`${paths.story(beside.story.id)}?pin=${fact}`}>
          {words.allWordings}
        </Link>
        <Link
          className={buttonCss.link}
          to={comparisonOf(beside.place, first, beside.story.reports, report.article.id)}
        >
          {rail.compareWith(names[first] ?? '')}
        </Link>
      </p>
    </section>
  )
}

/** The comparison of two reports, the story's earlier one on the left. */
function comparisonOf(place: number, other: number, reports: readonly { id: string }[], own: string): string {
  const id = reports[other]?.id ?? ''
  return place < other ? paths.comparison(own, id) : paths.comparison(id, own)
}

function OtherWording({ wording: [place, at, strength] }: { wording: Wording }) {
  const { beside, names, words } = useBesideWords()
  const { contradiction } = useWords(relationWords)
  const of = beside.story.reports[place]
  const told = of?.sentences[at]
  if (!of || !told) return null
  return (
    <li className={css.asideOne}>
      <p className={css.asideFrom}>
        <Letters of={[place]} /> <b>{names[place]}</b>{' '}
        <Link to={paths.article(of, `s${told.at}`)}>
          <span className="vh">{words.place(names[place] ?? '', told.paragraph)}</span>
          <span aria-hidden="true">{words.mark(told.paragraph)}</span>
        </Link>{' '}
        <Relation
          of={strengths[Math.max(0, strength)] ?? 'related'}
          {...(strength < 0 && { name: contradiction })}
        />
      </p>
      <blockquote className={css.asideWords} lang={of.language ?? undefined} dir={directionOf(of.language)}>
        {told.text}
      </blockquote>
    </li>
  )
}
