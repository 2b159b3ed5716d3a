import { useState } from 'react'
import { createPortal } from 'react-dom'
import { notesWords } from '#texts/own/notes.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useSpeech } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { countNotes } from './kept/count-notes.ts'
import { makeNote } from './kept/make-note.ts'
import { useOnPaper } from './kept/on-paper.ts'
import type { Acts } from './menu/use-acts.ts'
import { NoteCard, NoteEditor } from './note-card.tsx'
import * as css from './notes.module.css?names'
import type { PlacedNote } from './page/placed-note.ts'
import type { Router, ShownReport } from './page/shown-report.ts'
import { PlainLink } from './plain-link.tsx'

interface ReportNotesProps {
  foot: HTMLElement
  shown: readonly ShownReport[]
  placed: readonly PlacedNote[]
  acts: Acts
  router: Router
  editing: string | null
  setEditing: (id: string | null) => void
}

/** After the text: how many notes there are, those on the whole report, those whose words are there no more, and printing them. */
export function ReportNotes({ foot, shown, placed, acts, router, editing, setEditing }: ReportNotesProps) {
  const { language, words: wordsOf } = useSpeech()
  const words = wordsOf(notesWords)
  const [onPaper, setOnPaper] = useOnPaper()
  const [adding, setAdding] = useState(false)
  const whole = placed.filter(({ note }) => note.anchor === null)
  const lost = placed.filter(({ note, place }) => note.anchor !== null && place === null)
  const [only] = shown.length === 1 ? shown : []
  const notes = placed.map(({ note }) => note)
  const add = (text: string | null) => {
    if (only && text?.trim()) acts.write(makeNote(only.report.article, null), text)
    setAdding(false)
  }
  return createPortal(
    <section className={css.pnotes} lang={language} dir="ltr" aria-label={words.title}>
      <p className={css.pnotesSum}>
        <b>{words.title}</b> {words.sum(countNotes(notes))}
      </p>
      <p className={css.pnotesWays}>
        <PlainLink className={buttonCss.link} router={router} to={paths.notes()}>
          {words.allNotes}
        </PlainLink>
        {only && !adding && (
          <button type="button" className={buttonCss.link} onClick={() => setAdding(true)}>
            {words.noteOnReport}
          </button>
        )}
        <label className={css.pnotesPaper}>
          <input type="checkbox" checked={onPaper} onChange={({ target }) => setOnPaper(target.checked)} />{' '}
          {words.printThem}
        </label>
      </p>
      {adding && <NoteEditor text="" label={words.noteOnReport} done={add} />}
      {whole.map(({ note }) => (
        <NoteCard
          key={note.id}
          note={note}
          editing={editing === note.id}
          setEditing={(now) => setEditing(now ? note.id : null)}
          write={acts.write}
          remove={acts.remove}
        />
      ))}
      {lost.length > 0 && (
        <>
          <h2 className={css.pnotesLost}>{words.lostTitle}</h2>
          <ul>
            {lost.map(({ note, of }) => (
              <li key={note.id} id={note.id} tabIndex={-1} className={css.pnote}>
                <blockquote
                  className={css.pnoteGone}
                  lang={of.report.article.language ?? undefined}
                  dir={directionOf(of.report.article.language)}
                >
                  {note.anchor?.exact}
                </blockquote>
                {note.text !== '' && <p className={css.pnoteText}>{note.text}</p>}
                <p className={css.pnoteWays}>
                  <button type="button" className={buttonCss.link} onClick={() => acts.remove(note)}>
                    {words.remove} <span className="vh">{words.noteOn(note.anchor?.exact ?? '')}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>,
    foot,
  )
}
