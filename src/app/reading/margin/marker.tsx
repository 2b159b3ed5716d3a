import { isSameFact } from '../../../news/strengths.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { relationWords } from '../../words/relations.ts'
import { fragments } from '../clean-places.ts'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import type { MarginMark } from './margin-marks.ts'
import './marker.css'

/** The id of the note that a mark opens. */
export const noteId = 'pair-note'

interface MarkerProps {
  /** Of all these sentences. */
  marks: readonly MarginMark[]
  sentences: readonly number[]
}

/**
 * A bar in the margin beside sentences that the other report tells too, or speaks of; opens their counterparts. Its numbers
 * come from the style sheet, so that the text around it stays the report's own when it is copied.
 */
export function Marker({ marks, sentences }: MarkerProps) {
  const words = useWords(readingWords)
  const { open, toggle } = useReading()
  const source = useOtherName()
  const { within } = useWords(relationWords)
  const shown = marks.find(({ pin }) => pin === open?.pin)
  const first = marks.find(({ strength }) => isSameFact(strength)) ?? marks[0]
  if (!first) return null
  return (
    <button
      type="button"
      className={`marker marker--${first.strength}`}
      aria-label={marks.map((mark) => words.mark(mark.number, within(mark, source))).join('; ')}
      aria-expanded={shown !== undefined}
      aria-controls={shown && noteId}
      data-number={marks.map(({ number }) => number).join('\n')}
      data-sentences={sentences.map(fragments.sentence).join(' ')}
      onClick={() => toggle(shown ?? first)}
    />
  )
}
