import { evidenceWords } from '#texts/comparison/evidence.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as noteCss from '../../ui/shapes/note.module.css?names'
import { useCompared } from '../state/compared-context.ts'
import '../../ui/shapes/note.module.css'

/** What of the two reports was not compared, and why. */
export function Notes() {
  const words = useWords(evidenceWords)
  const { comparison, names } = useCompared()
  const texts = comparison.notes.map((note) => words.note(note, names))
  return (
    <div className={noteCss.note} role="note">
      {comparison.method !== 'none' && <b>{words.whatNotCompared}</b>}
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
