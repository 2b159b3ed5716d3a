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

/**
 * A bar in the margin beside sentences that the other report tells too, or speaks of; opens their counterpart. Its number
 * comes from the style sheet, so that the text around it stays the report's own when it is copied.
 */
export function Marker({ mark, sentences }: { mark: MarginMark; sentences: number[] }) {
  const words = useWords(readingWords)
  const { open, toggle } = useReading()
  const source = useOtherName()
  const relation = useWords(relationWords).within(mark, source)
  const isOpen = open?.pin === mark.pin
  return (
    <button
      type="button"
      className={`marker marker--${mark.strength}`}
      aria-label={words.mark(mark.number ?? 0, relation)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? noteId : undefined}
      data-number={mark.number}
      data-sentences={sentences.map(fragments.sentence).join(' ')}
      onClick={() => toggle(mark)}
    />
  )
}
