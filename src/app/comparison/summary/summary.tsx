import type { ReactNode } from 'react'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { ChangeTools } from '../choose/change-tools.tsx'
import { Tools } from '../export/tools.tsx'
import { useCompared } from '../state/compared-context.ts'
import type { View } from '../state/use-view.ts'
import { Contradictions } from './contradictions.tsx'
import { Tally } from './tally.tsx'
import '../../shared/banner.css'

/** What a reader should know in fifteen seconds: how much the two share, and what only one says. */
export function Summary({ notice, view }: { notice: ReactNode; view: View }) {
  const words = useWords(comparisonWords)
  const { comparison, names } = useCompared()
  const { notes } = comparison
  return (
    <header className="tally">
      <Tally />
      <Contradictions />
      {notice}
      {notes.length > 0 && (
        <div className="tally__notice" role="note">
          {comparison.method !== 'none' && <b>{words.notCompared}</b>}
          <ul>
            {notes.map((note) => {
              const text = words.note(note, names)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </div>
      )}
      <Tools at="top" />
      <ChangeTools view={view} />
    </header>
  )
}
