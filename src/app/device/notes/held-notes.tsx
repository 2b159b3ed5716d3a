import { createPortal } from 'react-dom'
import { notesWords } from '#texts/notes.ts'
import { useSpeech } from '../../i18n/use-words.ts'
import type { Acts } from './menu/use-acts.ts'
import { NoteCard } from './note-card.tsx'
import * as css from './notes.module.css?names'
import { pointOut } from './page/draw-highlights.ts'
import type { Holder } from './page/hold-notes.ts'
import type { PlacedNote } from './page/placed-note.ts'
import { bringIntoView } from './page/use-land-on-note.ts'

interface HeldNotesProps {
  holder: Holder
  editing: string | null
  setEditing: (id: string | null) => void
  acts: Acts
  /** Opens the menu of a highlight. */
  open: (one: PlacedNote) => void
}

/** After a paragraph what the reader noted of it: notes to be read, and for keys a button for each highlight. */
export function HeldNotes({ holder: { element, notes }, editing, setEditing, acts, open }: HeldNotesProps) {
  const { language, words: wordsOf } = useSpeech()
  const words = wordsOf(notesWords)
  const show = (one: PlacedNote) => {
    bringIntoView(one, element)
    pointOut(one)
  }
  return createPortal(
    <div className={css.pnotesHere} lang={language} dir="ltr">
      {notes.map((one) =>
        one.note.text !== '' || editing === one.note.id ? (
          <NoteCard
            key={one.note.id}
            note={one.note}
            editing={editing === one.note.id}
            setEditing={(now) => setEditing(now ? one.note.id : null)}
            write={acts.write}
            remove={acts.remove}
            show={() => show(one)}
          />
        ) : (
          <button
            key={one.note.id}
            type="button"
            id={one.note.id}
            className={css.pencilKey}
            onFocus={() => pointOut(one)}
            onBlur={() => pointOut(null)}
            onClick={() => open(one)}
          >
            {words.yourHighlight} <mark>{one.note.anchor?.exact}</mark>
          </button>
        ),
      )}
    </div>,
    element,
  )
}
