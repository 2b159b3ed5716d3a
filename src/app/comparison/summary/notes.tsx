import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { useCompared } from '../state/compared-context.ts'

/** What of the two reports was not compared, and why. */
export function Notes() {
  const words = useWords(evidenceWords)
  const { comparison, names } = useCompared()
  const texts = comparison.notes.map((note) => words.note(note, names))
  return (
    <div className="note" role="note">
      {comparison.method !== 'none' && <b>{words.whatNotCompared}</b>}
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
