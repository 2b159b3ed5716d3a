import type { Side } from '../model/side.ts'

/** A sentence of the catalogue with its counts, marked `{4}`, set apart; in the hue of a side where it speaks of one. */
export function Counted({ text, side }: { text: string; side?: Side }) {
  // Two counts of a sentence may be equal: what tells them apart is where they stand.
  return [...text.matchAll(/\{(.*?)\}|[^{]+/g)].map(({ 0: words, 1: count, index }) =>
    count === undefined ? (
      words
    ) : (
      <b key={index} className={side && `tally__${side}`}>
        {count}
      </b>
    ),
  )
}
