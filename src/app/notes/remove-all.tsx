import { useState } from 'react'
import { notesWords } from '#texts/own/notes.ts'
import type { ReadersNote } from '../../news/readers/readers-note.ts'
import { putNotes, removeNotes } from '../device/notes/kept/notes-store.ts'
import { useWords } from '../i18n/use-words.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import type { Say } from '../ui/shapes/use-messages.ts'

/** Removes every note, after asking once more; it can be undone until the page is left. */
export function RemoveAll({ notes, say }: { notes: readonly ReadersNote[]; say: Say }) {
  const words = useWords(notesWords)
  const [asked, setAsked] = useState(false)
  const remove = async () => {
    await removeNotes(notes.map(({ id }) => id))
    say(words.allRemoved(notes.length), { label: words.undo, run: () => void putNotes(notes) })
  }
  return (
    <>
      <button
        type="button"
        className={buttonCss.link}
        onClick={() => (asked ? void remove() : setAsked(true))}
      >
        {asked ? words.reallyRemoveAll : words.removeAll}
      </button>
      {asked && (
        <button type="button" className={buttonCss.link} onClick={() => setAsked(false)}>
          {words.keepThem}
        </button>
      )}
    </>
  )
}
