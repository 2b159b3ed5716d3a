import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { actWords } from '#texts/comparison/acts.ts'
import { notesWords } from '#texts/own/notes.ts'
import { directionOf } from '../../language/which/direction.ts'
import type { Acts } from '../device/notes/menu/use-acts.ts'
import { NoteEditor, Pencil } from '../device/notes/note-card.tsx'
import { useFormats, useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import type { ListedNote } from './listed-notes.ts'
import * as css from './notes-page.module.css?names'
import { sentencesAround, unitAt } from './sentences-around.ts'

/** A note: where it stands, the sentences around its words, what was written. */
export function NoteRow({ one, acts }: { one: ListedNote; acts: Acts }) {
  const words = useWords(notesWords)
  const { copyQuotation } = useWords(actWords)
  const [editing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const { note, place } = one
  const { report, whole } = one.of
  const about = words.noteOn(note.anchor?.exact ?? '')
  const done = (text: string | null) => {
    if (text !== null) acts.write(note, text)
    setEditing(false)
    requestAnimationFrame(() => edit.current?.focus())
  }
  return (
    <li className={css.jot}>
      <Where one={one} />
      <div>
        {note.anchor && <Quote one={one} />}
        {editing ? (
          <NoteEditor text={note.text} label={about} done={done} />
        ) : (
          note.text !== '' && (
            <p className={css.jotNote}>
              <Pencil /> <span>{note.text}</span>
            </p>
          )
        )}
        {!editing && (
          <p className={css.jotWays}>
            <button type="button" className={buttonCss.link} ref={edit} onClick={() => setEditing(true)}>
              {note.text === '' ? words.addNote : words.edit} <span className="vh">{about}</span>
            </button>
            {place && report && whole && (
              <button
                type="button"
                className={buttonCss.link}
                onClick={() => acts.quote({ of: { report, whole }, ...place })}
              >
                {copyQuotation} <span className="vh">{about}</span>
              </button>
            )}
            <button type="button" className={buttonCss.link} onClick={() => acts.remove(note)}>
              {words.remove} <span className="vh">{about}</span>
            </button>
          </p>
        )}
      </div>
    </li>
  )
}

function Where({ one: { note, of, place } }: { one: ListedNote }) {
  const words = useWords(notesWords)
  const { locale } = useFormats()
  const unit = place && of.whole ? unitAt(of.whole, place.start) : null
  const text = !note.anchor ? words.wholeReport : unit ? placeName(unit, words) : null
  const day = new Date(note.changed).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return (
    <p className={css.jotWhere}>
      {text &&
        (of.report ? (
          <Link
            className={buttonCss.link}
            to={paths.article(of.report.article, note.id)}
            aria-label={`${text}: ${words.showPlace}`}
          >
            {text}
          </Link>
        ) : (
          text
        ))}
      <time className={css.jotDay} dateTime={note.changed}>
        {day}
      </time>
    </p>
  )
}

function placeName(
  { id, paragraph }: { id: string; paragraph: number | null },
  words: { paragraph: (at: number) => string } & Record<
    'inHeadline' | 'inIntro' | 'inSubheading' | 'inCaption',
    string
  >,
): string {
  if (paragraph !== null) return words.paragraph(paragraph)
  if (id === 'headline') return words.inHeadline
  if (id === 'standfirst') return words.inIntro
  return id.startsWith('h') ? words.inSubheading : words.inCaption
}

/** The marked words in the sentences that they stand in; where they are there no more, as they were. */
function Quote({ one: { note, of, place, lost } }: { one: ListedNote }) {
  const words = useWords(notesWords)
  const language = of.report?.article.language ?? undefined
  const text = { className: css.jotQuote, lang: language, dir: directionOf(language ?? null) }
  if (!note.anchor) return null
  if (!place || !of.report || !of.whole)
    return (
      <>
        {lost && <p className={css.jotLost}>{words.isLost}</p>}
        <p {...text}>
          <mark>{note.anchor.exact}</mark>
        </p>
      </>
    )
  const around = sentencesAround(of.report, of.whole, place)
  return (
    <p {...text}>
      {of.whole.text.slice(around.start, place.start)}
      <mark>{of.whole.text.slice(place.start, place.end)}</mark>
      {of.whole.text.slice(place.end, around.end)}
    </p>
  )
}
