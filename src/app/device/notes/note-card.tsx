import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { notesWords } from '#texts/own/notes.ts'
import type { ReadersNote } from '../../../news/readers/readers-note.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as iconCss from '../../ui/signs/icon.module.css?names'
import * as css from './notes.module.css?names'

/** A pencil: what is written or marked is the reader's. */
export const Pencil = () => (
  <svg className={iconCss.icon} viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3 13l.7-2.9 7.2-7.2 2.2 2.2-7.2 7.2L3 13Z" />
  </svg>
)

interface NoteCardProps {
  note: ReadersNote
  editing: boolean
  setEditing: (editing: boolean) => void
  write: (note: ReadersNote, text: string) => void
  remove: (note: ReadersNote) => void
  /** Shows its words in the text; left out where there are none. */
  show?: () => void
}

/** What the reader has written of words of a report, which can be changed and removed. */
export function NoteCard({ note, editing, setEditing, write, remove, show }: NoteCardProps) {
  const words = useWords(notesWords)
  const quoted = note.anchor?.exact ?? ''
  const done = (text: string | null) => {
    if (text !== null) write(note, text)
    setEditing(false)
    // By its id: what was written makes another element of it, or none.
    requestAnimationFrame(() => buttonOf(note.id)?.focus({ preventScroll: true }))
  }
  return (
    <section className={css.pnote} id={note.id} tabIndex={-1} aria-label={words.noteOn(quoted)}>
      <p className={css.pnoteHead}>
        <Pencil />
        <b>{words.yourNote}</b>
        {!editing && (
          <span className={css.pnoteWays}>
            <button type="button" className={buttonCss.link} onClick={() => setEditing(true)}>
              {words.edit} <span className="vh">{words.noteOn(quoted)}</span>
            </button>
            <button type="button" className={buttonCss.link} onClick={() => remove(note)}>
              {words.remove} <span className="vh">{words.noteOn(quoted)}</span>
            </button>
          </span>
        )}
      </p>
      {quoted !== '' && (
        <p className={css.pnoteQuote}>
          <button type="button" onClick={show}>
            <span className="vh">{words.showInText}</span> <mark>{quoted}</mark>
          </button>
        </p>
      )}
      {editing ? (
        <NoteEditor text={note.text} label={words.noteOn(quoted)} done={done} />
      ) : (
        <p className={css.pnoteText}>{note.text}</p>
      )}
    </section>
  )
}

const buttonOf = (id: string): HTMLButtonElement | null => {
  const element = document.getElementById(id)
  return element instanceof HTMLButtonElement ? element : (element?.querySelector('button') ?? null)
}

interface EditorProps {
  text: string
  label: string
  /** What was written; null where nothing is to change. */
  done: (text: string | null) => void
}

/** A field for what the reader has to say. Control or command and Enter keeps it, Escape leaves it. */
export function NoteEditor({ text, label, done }: EditorProps) {
  const words = useWords(notesWords)
  const [value, setValue] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(text.length, text.length)
  }, [text])
  const press = (event: KeyboardEvent) => {
    const keeps = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!keeps && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    done(keeps ? value : null)
  }
  return (
    <form
      className={css.pnoteEditor}
      onSubmit={(event) => {
        event.preventDefault()
        done(value)
      }}
    >
      <textarea
        ref={field}
        rows={4}
        maxLength={20_000}
        aria-label={label}
        value={value}
        onChange={({ target }) => setValue(target.value)}
        onKeyDown={press}
      />
      <p className={css.pnoteWays}>
        <button type="submit" className={buttonCss.link}>
          {words.keep}
        </button>
        <button type="button" className={buttonCss.link} onClick={() => done(null)}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
