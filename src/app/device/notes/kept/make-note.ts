import type { Anchor, ReadersNote } from '../../../../news/readers/readers-note.ts'
import type { Article } from '../../../../news/report/article.ts'

/** A new note on a stretch of a report's text, or on the whole report. */
export function makeNote(
  { id, headline }: Pick<Article, 'id' | 'headline'>,
  anchor: Anchor | null,
  text = '',
): ReadersNote {
  const now = new Date().toISOString()
  return {
    id: newId(),
    report: id,
    headline: headline.text.slice(0, 2000),
    anchor,
    text,
    made: now,
    changed: now,
  }
}

/** The note with other words in it. */
export const reworded = (note: ReadersNote, text: string): ReadersNote => ({
  ...note,
  text: text.trim(),
  changed: new Date().toISOString(),
})

/** Ten characters by chance: notes are exchanged between devices, and none must go by the id of another. */
function newId(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10))
  return `note-${Array.from(letters, (byte) => (byte % 36).toString(36)).join('')}`
}
