import type { Side } from '../model/side.ts'

/** A sentence of the catalogue with its counts, marked `{4}`, set apart; in the hue of a side where it speaks of one. */
export function Counted({ text, side }: { text: string; side?: Side }) {
  return text.split(/\{(.*?)\}/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <b key={`${part}${text.indexOf(part)}`} className={side && `tally__${side}`}>
        {part}
      </b>
    ),
  )
}
