import type { ReadersNote } from '../../../../news/readers/readers-note.ts'
import { placeAnchor, type Stretch } from '../../../../news/report/text-anchor.ts'
import type { ShownReport } from './shown-report.ts'

/** A note on a report that is shown, with where its words stand there now; null: nowhere, or it is of the report as a whole. */
export interface PlacedNote {
  note: ReadersNote
  of: ShownReport
  place: Stretch | null
}

/** The notes on reports that are shown, in the order of their texts. */
export function placeNotes(list: readonly ReadersNote[], shown: readonly ShownReport[]): PlacedNote[] {
  return shown.flatMap((of) => {
    const { id, aliases } = of.report.article
    return list
      .filter(({ report }) => report === id || aliases.includes(report))
      .map((note) => ({ note, of, place: note.anchor && placeAnchor(of.whole.text, note.anchor) }))
      .sort((one, other) => (one.place?.start ?? -1) - (other.place?.start ?? -1))
  })
}
