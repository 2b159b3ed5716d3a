import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState } from 'react'
import { Link } from 'react-router'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { reportQuery } from '../../../bundle/read/queries.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { fewestOfStory } from '../../../news/event/told-by.ts'
import { isOwnId } from '../../../news/readers/own-id.ts'
import { changePage } from '../../device/own/change/change-page.ts'
import type { OwnReport } from '../../device/own/store/made.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { RemoveButton } from '../kept/remove-button.tsx'
import { type KeptPage, madeReportQuery } from '../own-pages-query.ts'
import * as css from './file-row.module.css?names'
import { ReportLines } from './report-lines.tsx'
import * as statedFieldsCss from './stated-fields.module.css?names'
import { StatedFields } from './stated-fields.tsx'

const LanguageField = lazy(() => import('./language-field.tsx').then((m) => ({ default: m.LanguageField })))

interface AddedReportProps {
  kept: KeptPage
  /** What was made of it a moment ago: shown before the store is asked. */
  fresh?: OwnReport | undefined
}

/** A report that was just added: what was found, what is not stated, what became of the lines, where it belongs. */
export function AddedReport({ kept, fresh }: AddedReportProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const { data: report } = useQuery({
    ...madeReportQuery(kept.page.id),
    ...(fresh && { initialData: fresh }),
  })
  const { made, story, page } = kept
  if (!made) return <p className={css.ownFileNote}>{words.beingRead}</p>
  const { card } = made
  const isLost = report?.problems.some(({ id }) => id === 'much-left-out') && !page.lines
  return (
    <div className={css.ownReport}>
      {card.headline.by !== 'opening' && (
        <h3
          className={css.ownFileHeadline}
          lang={card.language ?? undefined}
          dir={directionOf(card.language)}
        >
          <Link to={paths.article(card)}>{card.headline.text}</Link>
        </h3>
      )}
      <StatedFields page={page} card={card} />
      <Language kept={kept} />
      {report && <ReportLines kept={kept} lines={report.report.article.lines} />}
      <WhereItBelongs kept={kept} />
      <p className={css.ownFileWays}>
        {isLost && (
          <button
            type="button"
            className={buttonCss.link}
            onClick={() => void changePage(page.id, everyLine)}
          >
            {word.keepEveryLine}
          </button>
        )}
        <Link className={buttonCss.link} to={paths.article(card)}>
          {words.read} <span className="vh">{card.headline.text}</span>
        </Link>
        {story && <StoryWay kept={kept} />}
        <RemoveButton id={page.id} name={card.headline.text} />
      </p>
    </div>
  )
}

const everyLine = { lines: { all: true, marks: [] } }

/** What it is written in where that keeps it from reports of the site, and the reader's word on it. */
function Language({ kept: { page, made } }: { kept: KeptPage }) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const [stating, setStating] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const language = made?.card.language ?? null
  const isStated = page.stated.language !== undefined
  if (language?.startsWith('en') && !isStated) return null
  const done = () => {
    setStating(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <>
      <p className={css.ownFileNote}>
        {language === null ? word.noLanguage : words.onlyIn(language)}{' '}
        {isStated && <span className={statedFieldsCss.ownStatedBy}>{words.byYou}</span>}{' '}
        {!stating && (
          <button type="button" className={buttonCss.link} ref={button} onClick={() => setStating(true)}>
            {language === null ? word.sayLanguage : word.otherLanguage}
          </button>
        )}
      </p>
      {stating && (
        <Suspense>
          <dl className={statedFieldsCss.ownStated}>
            <LanguageField page={page} onDone={done} />
          </dl>
        </Suspense>
      )}
    </>
  )
}

/** Its event, or that it says what another report says. */
function WhereItBelongs({ kept: { story, twin, page } }: { kept: KeptPage }) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  return (
    <>
      {twin !== null && <Twin id={twin} />}
      {story && (
        <p className={css.ownFileEvent}>
          {words.inEvent(story.articles.length - 1)}{' '}
          {page.sameEventAs !== undefined && (
            <span className={statedFieldsCss.ownStatedBy}>{word.byYourWord}</span>
          )}
        </p>
      )}
      {page.apart && <p className={css.ownFileEvent}>{words.notInEvents}</p>}
    </>
  )
}

function Twin({ id }: { id: string }) {
  const words = useWords(ownPagesWords)
  const { data: report } = useQuery(reportQuery(id))
  if (!report) return null
  const [before, after = ''] = words.twin('\0').split('\0')
  return (
    <p className={css.ownFileEvent}>
      {before}
      <Link
        className={buttonCss.link}
        to={paths.article(report.article)}
        lang={report.article.language ?? undefined}
      >
        {report.article.headline.text}
      </Link>
      {after}
    </p>
  )
}

/** The event's own page, or the comparison with its one other report: the site's before another of the reader's. */
export function StoryWay({ kept: { page, story } }: { kept: KeptPage }) {
  const words = useWords(ownPagesWords)
  if (!story) return null
  if (story.articles.length >= fewestOfStory)
    return (
      <Link className={buttonCss.link} to={paths.story(story.id)}>
        {words.together(story.articles.length)}
      </Link>
    )
  const others = story.articles.filter((id) => id !== page.id)
  const other = others.find((id) => !isOwnId(id)) ?? others[0]
  return other === undefined ? null : (
    <Link className={buttonCss.link} to={paths.comparison(other, page.id)}>
      {words.compare}
    </Link>
  )
}
