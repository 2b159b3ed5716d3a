import { useState } from 'react'
import { Link } from 'react-router'
import type { Passage } from '../../../news/event/fact.ts'
import { paths } from '../../paths.ts'
import { Letter } from '../letter.tsx'
import * as matrixCss from '../matrix.module.css?names'
import { useStory } from '../story-context.ts'
import { BoardSection } from './board-section.tsx'
import { type Shares, sameUnderOtherHeadline, sharesOf, textsOf } from './shared-model.ts'
import * as css from './shared-text.module.css?names'
import './shared-text.module.css'

/** Text that stands in several reports word for word, how much of each it is, and what each has besides. */
export function SharedText() {
  const { story, columns, words } = useStory()
  const shares = sharesOf(story)
  const longest = Math.max(...shares.map(({ length }) => length))
  return (
    <BoardSection id="shared" title={words.shared} note={words.sharedNote}>
      <div className={css.shared}>
        <ul className={css.sharedBands}>
          {columns.map((place) => (
            <Band key={place} place={place} shares={shares[place] as Shares} longest={longest} />
          ))}
        </ul>
        {sameUnderOtherHeadline(story, shares).map((pair) => (
          <OtherHeadline key={pair.join()} pair={pair} />
        ))}
        <ol>
          {story.boards.shared.map((passage, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a story never move
            <SharedPassage key={number} passage={passage} number={number + 1} />
          ))}
        </ol>
        {columns.map((place) => (
          <Besides key={place} place={place} shares={shares[place] as Shares} />
        ))}
      </div>
    </BoardSection>
  )
}

/** A report as a band as long as it is: what stands in others is filled. */
function Band({ place, shares, longest }: { place: number; shares: Shares; longest: number }) {
  const { names, words } = useStory()
  return (
    <li className={css.sharedBand}>
      <span className={css.sharedName}>
        <Letter of={place} small /> {names[place]}
      </span>
      <svg
        className={css.sharedBar}
        viewBox={`0 0 ${longest} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className={css.sharedAll} width={shares.length} height="10" />
        {shares.parts.map(([start, end]) => (
          <rect key={start} className={css.sharedPart} x={start} width={end - start} height="10" />
        ))}
      </svg>
      <span className={css.sharedN}>
        {shares.words === 0 ? words.sharesNone : words.sharedWords(shares.words, shares.all)}
      </span>
    </li>
  )
}

function OtherHeadline({ pair }: { pair: readonly number[] }) {
  const { story, words } = useStory()
  return (
    <p className={css.sharedSame}>
      {words.otherHeadline}{' '}
      {pair.map((place) => (
        <q key={place} lang={story.reports[place]?.language ?? undefined}>
          {story.reports[place]?.headline.text}
        </q>
      ))}
    </p>
  )
}

function SharedPassage({ passage, number }: { passage: Passage; number: number }) {
  const { story, names, words } = useStory()
  const [first] = passage
  const of = first && story.reports[first.report]
  if (!first || !of) return null
  const texts = passage.map((place) => {
    const report = story.reports[place.report]
    return report ? textsOf(report, place).join(' ').toLowerCase() : ''
  })
  return (
    <li className={css.sharedRun}>
      <p className={css.sharedHead}>
        <b>{number}</b> {words.passage(Math.max(...passage.map((place) => place.words)))}{' '}
        {passage.map(({ report, from }) => {
          const there = story.reports[report]
          const sentence = there?.sentences[from[0]]
          return (
            there &&
            sentence && (
              <Link key={report} to={paths.article(there, `s${sentence.at}`)}>
                <Letter of={report} small />{' '}
                <span className="vh">{words.place(names[report] ?? '', sentence.paragraph)}</span>
                <span aria-hidden="true">{words.mark(sentence.paragraph)}</span>
              </Link>
            )
          )
        })}
        {new Set(texts).size > 1 && (
          <span className="quiet">
            {words.edited} {names[first.report]}
          </span>
        )}
      </p>
      <blockquote className={css.sharedText} lang={of.language ?? undefined}>
        {textsOf(of, first).join(' ')}
      </blockquote>
    </li>
  )
}

/** The sentences of a report of which nothing stands in others; they stand in the matrix too, and come here when asked for. */
function Besides({ place, shares }: { place: number; shares: Shares }) {
  const { story, names, words } = useStory()
  const of = story.reports[place]
  const [open, setOpen] = useState(false)
  if (!of || shares.words === 0 || shares.own.length === 0) return null
  return (
    <details className={css.sharedBesides} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.besides(names[place] ?? '', shares.own.length)}</summary>
      <ul>
        {(open ? shares.own : []).map((at) => {
          const sentence = of.sentences[at]
          return (
            sentence && (
              <li key={at} className={css.sharedText} lang={of.language ?? undefined}>
                {sentence.text}{' '}
                <Link className={matrixCss.factFrom} to={paths.article(of, `s${sentence.at}`)}>
                  <span className="vh">{words.place(names[place] ?? '', sentence.paragraph)}</span>
                  <span aria-hidden="true">{words.mark(sentence.paragraph)}</span>
                </Link>
              </li>
            )
          )
        })}
      </ul>
    </details>
  )
}
