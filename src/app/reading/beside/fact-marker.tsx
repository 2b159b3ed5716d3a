import { useSpeech } from '../../i18n/use-words.ts'
import { fragments } from '../clean-places.ts'
import { type MarkerProps, noteId, strengthLooks } from '../margin/margin-marks.ts'
import * as markerCss from '../margin/marker.module.css?names'
import { useReading } from '../reading-context.ts'
import * as css from './beside.module.css?names'
import type { FactMark } from './beside.ts'
import { useBesideWords } from './use-beside-words.ts'

/**
 * A bar beside sentences, with how many of the chosen reports tell the same. Its words come from the style sheet, so that the
 * text around it stays the report's own when it is copied. Where nothing was found it opens nothing.
 */
export function FactMarker({ marks, sentences }: MarkerProps) {
  const { words, names } = useBesideWords()
  const { language } = useSpeech()
  const { open, toggle } = useReading()
  const mark = marks[0] as FactMark | undefined
  if (!mark) return null
  const { also, matter, contradicts } = mark
  const named = (places: readonly number[]) => places.map((place) => names[place] ?? '')
  const shown = {
    lang: language,
    'data-sentences': sentences.map(fragments.sentence).join(' '),
  }
  if (also.length + matter.length === 0)
    return (
      <span
        {...shown}
        className={`${markerCss.marker} ${css.markerFact} ${css.markerAlone}`}
        data-marker=""
        role="img"
        aria-label={words.noMatch}
        data-number={words.alone}
        data-brief={words.aloneBrief}
      />
    )
  const [long, brief] = contradicts
    ? [words.denied, words.deniedBrief]
    : also.length > 0
      ? [words.also(also.length), words.alsoBrief(also.length)]
      : [words.matter, words.matterBrief]
  const heard = [
    also.length > 0 && words.alsoBy(named(also)),
    matter.length > 0 && (contradicts ? words.deniedBy : words.matterBy)(named(matter)),
  ]
  const isOpen = open?.pin === mark.pin
  return (
    <button
      {...shown}
      type="button"
      className={`${markerCss.marker} ${css.markerFact} ${strengthLooks[mark.strength]}`}
      data-marker=""
      aria-label={heard.filter(Boolean).join('; ')}
      aria-expanded={isOpen}
      aria-controls={isOpen ? noteId : undefined}
      data-number={long}
      data-brief={brief}
      onClick={() => toggle(mark)}
    />
  )
}
