import { useState } from 'react'
import { createPortal } from 'react-dom'
import { notesWords } from '#texts/own/notes.ts'
import { useSpeech, useWords } from '../../i18n/use-words.ts'
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
  const { language } = useSpeech()
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
          <PencilKey key={one.note.id} of={one} open={open} />
        ),
      )}
    </div>,
    element,
  )
}

/** A highlight for keys and for listeners, seen while it has the focus: a pointer presses it where it stands. */
function PencilKey({ of, open }: { of: PlacedNote; open: (one: PlacedNote) => void }) {
  const words = useWords(notesWords)
  const [isSeen, setSeen] = useState(false)
  const attend = (has: boolean) => {
    setSeen(has)
    pointOut(has ? of : null)
  }
  return (
    <button
      type="button"
      id={of.note.id}
      className={`${css.pencilKey}${isSeen ? '' : ' vh'}`}
      onFocus={() => attend(true)}
      onBlur={() => attend(false)}
      onClick={() => open(of)}
    >
      {words.yourHighlight} <mark>{of.note.anchor?.exact}</mark>
    </button>
  )
}
