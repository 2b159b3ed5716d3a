import { letterOf } from '../../../news/event/letter-of.ts'
import * as siglumCss from '../../ui/signs/siglum.module.css?names'

/** The letters of reports, for the eye: their names are told beside it. */
export function Letters({ of }: { of: readonly number[] }) {
  return of.map((place) => (
    <span
      key={place}
      className={`${siglumCss.siglum} ${siglumCss.siglumN} ${siglumCss.siglumS}`}
      aria-hidden="true"
    >
      {letterOf(place)}
    </span>
  ))
}
