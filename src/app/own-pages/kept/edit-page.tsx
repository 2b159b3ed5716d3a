import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { changePage } from '../../device/own/change/change-page.ts'
import { replacePage } from '../../device/own/change/replace-page.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as fileRowCss from '../added/file-row.module.css?names'
import { ReportLines } from '../added/report-lines.tsx'
import { StatedFields } from '../added/stated-fields.tsx'
import * as adderCss from '../adder/adder.module.css?names'
import { pageEndings } from '../adder/adder.tsx'
import { FilePicker } from '../adder/file-picker.tsx'
import { type KeptPage, madeReportQuery } from '../own-pages-query.ts'
import * as css from './kept-list.module.css?names'
import { StatedTopics } from './stated-topics.tsx'

const EventDialog = lazy(() => import('./event-dialog.tsx').then((m) => ({ default: m.EventDialog })))

/** States its fields, corrects its text, puts another file in its place, puts it into an event or takes it out. */
export function EditPage({ kept }: { kept: KeptPage }) {
  const { page, made, story } = kept
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const [text, setText] = useState(page.text)
  const [told, setTold] = useState<'saved' | 'notSaved' | null>(null)
  const tell = (isSaved: boolean) => setTold(isSaved ? 'saved' : 'notSaved')
  const [choosing, setChoosing] = useState(false)
  const { data: report } = useQuery(madeReportQuery(page.id))
  const name = made?.card.headline.text ?? page.name
  const replace = async ([file]: File[]) => {
    if (file) tell(await replacePage(page.id, file))
  }
  const put = async (where: { apart: boolean; sameEventAs?: string }) =>
    tell(await changePage(page.id, { sameEventAs: undefined, ...where }))
  return (
    <div className={css.ownEdit}>
      {made && <StatedFields page={page} card={made.card} all />}
      {report && <StatedTopics page={page} topics={report.report.topics} />}
      {report && <ReportLines kept={kept} lines={report.report.article.lines} />}
      <label className={css.ownEditLabel} htmlFor={`text-${page.id}`}>
        {words.editText}
      </label>
      <textarea
        className={`${adderCss.ownPasteBox} ${css.ownEditText}`}
        id={`text-${page.id}`}
        rows={12}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className={fileRowCss.ownFileWays}>
        <button
          type="button"
          className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
          disabled={text === page.text || text.trim() === ''}
          onClick={async () => tell(await changePage(page.id, { text }))}
        >
          {words.saveText}
        </button>
        <FilePicker accept={pageEndings} className={buttonCss.link} onFiles={replace}>
          {words.replace}
        </FilePicker>
        {made && (
          <button type="button" className={buttonCss.link} onClick={() => setChoosing(true)}>
            {word.toEvent}
          </button>
        )}
        {story && (
          <button type="button" className={buttonCss.link} onClick={() => put({ apart: true })}>
            {words.takeOut}
          </button>
        )}
        {(page.apart || page.sameEventAs !== undefined) && (
          <button type="button" className={buttonCss.link} onClick={() => put({ apart: false })}>
            {word.letFind}
          </button>
        )}
        <button
          type="button"
          className={buttonCss.link}
          onClick={async () => (await import('../../device/own/exchange/exchange.ts')).exportPages([page])}
        >
          {words.exportOne}
        </button>
        <span role="status">{told && words[told]}</span>
      </p>
      {choosing && (
        <Suspense>
          <EventDialog
            id={page.id}
            name={name}
            onChoose={(report) => put({ apart: false, sameEventAs: report })}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
