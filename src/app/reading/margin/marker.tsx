import { relationWords } from '#texts/comparison/relations.ts'
import { readingWords } from '#texts/reading/reading.ts'
import { isSameFact } from '../../../news/comparison/strengths.ts'
import { useSpeech } from '../../i18n/use-words.ts'
import { fragments } from '../clean-places.ts'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import { type MarkerProps, noteId, strengthLooks } from './margin-marks.ts'
import * as css from './marker.module.css?names'
import './marker.module.css'

/**
 * A bar in the margin beside sentences that the other report tells too, or speaks of; opens their counterparts. Its numbers
 * come from the style sheet, so that the text around it stays the report's own when it is copied.
 */
export function Marker({ marks, sentences }: MarkerProps) {
  const speech = useSpeech()
  const words = speech.words(readingWords)
  const { open, toggle } = useReading()
  const source = useOtherName()
  const { within } = speech.words(relationWords)
  const shown = marks.find(({ pin }) => pin === open?.pin)
  const first = marks.find(({ strength }) => isSameFact(strength)) ?? marks[0]
  if (!first) return null
  return (
    <button
      type="button"
      className={`${css.marker} ${strengthLooks[first.strength]}`}
      data-marker=""
      lang={speech.language}
      aria-label={marks.map((mark) => words.mark(mark.number, within(mark, source))).join('; ')}
      aria-expanded={shown !== undefined}
      aria-controls={shown && noteId}
      data-number={marks.map(({ number }) => number).join('\n')}
      data-sentences={sentences.map(fragments.sentence).join(' ')}
      onClick={() => toggle(shown ?? first)}
    />
  )
}
