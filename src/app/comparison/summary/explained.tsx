import type { Tally } from '../../../news/tally.ts'
import { useCompared } from '../state/compared-context.ts'
import { Contradictions } from './contradictions.tsx'
import { Key } from './key.tsx'
import { Notes } from './notes.tsx'

/** What the counts mean, what the reports contradict each other in, and what was not compared. */
export function Explained({ tally }: { tally: Tally | null }) {
  const { notes } = useCompared().comparison
  return (
    <>
      {tally && <Key tally={tally} />}
      <Contradictions />
      {notes.length > 0 && <Notes />}
    </>
  )
}
