import { lazy, Suspense, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Mine, SourceLabel } from '../../ui/signs/source-label.tsx'
import { StoryWay } from '../added/added-report.tsx'
import * as statedFieldsCss from '../added/stated-fields.module.css?names'
import * as ownPagesCss from '../own-pages.module.css?names'
import type { KeptPage } from '../own-pages-query.ts'
import * as css from './kept-list.module.css?names'
import { RemoveButton } from './remove-button.tsx'
import './kept-list.module.css'

const EditPage = lazy(() => import('./edit-page.tsx').then((m) => ({ default: m.EditPage })))

/** So many are shown at first. */
const atOnce = 50

/** All pages on the device, those added last first. */
export function KeptList({ pages }: { pages: readonly KeptPage[] }) {
  const words = useWords(ownPagesWords)
  const [all, setAll] = useState(false)
  const shown = all ? pages : pages.slice(0, atOnce)
  const { locale } = useFormats()
  // One for all rows: making one costs more than writing a hundred days.
  const days = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }), [locale])
  return (
    <section className={css.ownKept} aria-labelledby="kept">
      <div className={ownPagesCss.ownSection}>
        <h2 className={ownPagesCss.ownSectionTitle} id="kept">
          {words.onDevice}
        </h2>
        <span className={ownPagesCss.ownSectionNote}>{words.pages(pages.length)}</span>
        <span className={`${ownPagesCss.ownSectionNote} ${ownPagesCss.ownSectionEnd}`}>
          {words.newestFirst}
        </span>
      </div>
      <ol className={css.ownRows}>
        {shown.map((kept) => (
          <KeptRow key={kept.page.id} kept={kept} day={days.format(new Date(kept.page.added))} />
        ))}
      </ol>
      {shown.length < pages.length && (
        <button
          type="button"
          className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
          onClick={() => setAll(true)}
        >
          {words.showAll(pages.length)}
        </button>
      )}
    </section>
  )
}

function KeptRow({ kept, day }: { kept: KeptPage; day: string }) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const [editing, setEditing] = useState(false)
  const { page, made, story } = kept
  const name = made?.card.headline.text ?? page.name
  const language = made?.card.language ?? null
  return (
    <li className={css.ownRow}>
      <div>
        <p className={css.ownRowFrom}>{made ? <SourceLabel of={made.card} /> : <Mine />}</p>
        <h3 className={css.ownRowHeadline} lang={language ?? undefined} dir={directionOf(language)}>
          {made ? <Link to={paths.article(made.card)}>{name}</Link> : name}
        </h3>
      </div>
      <p className={css.ownRowUsed}>
        {story ? words.usedWith(story.articles.length - 1) : made ? words.noEvent : words.unreadable}{' '}
        {story && page.sameEventAs !== undefined && (
          <span className={statedFieldsCss.ownStatedBy}>{word.byYourWord}</span>
        )}
      </p>
      <p className={css.ownRowMeta}>
        <span>{words.added(day)}</span> <span>{words.size(new Blob([page.text]).size)}</span>
      </p>
      <p className={css.ownRowWays}>
        {story ? (
          <StoryWay kept={kept} />
        ) : (
          made && (
            <Link className={buttonCss.link} to={paths.compareWith(page.id)}>
              {words.compare} <span className="vh">{name}</span>
            </Link>
          )
        )}
        <button
          type="button"
          className={buttonCss.link}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {words.edit} <span className="vh">{name}</span>
        </button>
        <RemoveButton id={page.id} name={name} />
      </p>
      {editing && (
        <Suspense>
          <EditPage kept={kept} />
        </Suspense>
      )}
    </li>
  )
}
