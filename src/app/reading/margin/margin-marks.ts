import type { Comparison, Strength } from '../../../news/comparison/comparison.ts'
import { numberPairs } from '../../../news/comparison/number-pairs.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import type { Stretch } from '../../ui/text/cut-text.ts'
import * as css from './marker.module.css?names'

/** What the margin tells of sentences of this report that the other report tells too, or speaks of. */
export interface MarginMark {
  /** The pair as the URL carries it. */
  pin: string
  /** Null for a related link whose sentences both stand in marks: it is told in their notes alone. */
  number: number | null
  strength: Strength
  contradicts: boolean
  /** Sentences of this report. */
  own: number[]
  /** Sentences of the other report. */
  other: number[]
  /** Indices into the comparison's `links`. */
  links: number[]
}

/** The id of the note that a mark opens. */
export const noteId = 'pair-note'

/** How a mark of each strength looks. */
export const strengthLooks = {
  'near-verbatim': css.markerNearVerbatim,
  reworded: css.markerReworded,
  related: css.markerRelated,
}

/** What a mark in the margin is drawn from. */
export interface MarkerProps {
  /** Of all these sentences. */
  marks: readonly MarginMark[]
  sentences: readonly number[]
}

/** The marks of one side of a comparison, a pair each, in the order in which this report reads. */
export function marginMarks(comparison: Comparison, side: Side): MarginMark[] {
  const { pairs, references } = numberPairs(comparison)
  const leading = references.flatMap((index) => {
    const link = comparison.links[index]
    return link ? [{ ...link, key: `${index}`, number: null, a: [link.a], b: [link.b], links: [index] }] : []
  })
  const marks = [...pairs, ...leading].map(({ key, number, strength, contradicts, links, a, b }) => ({
    ...{ pin: key, number, strength, contradicts, links },
    own: side === 'a' ? a : b,
    other: side === 'a' ? b : a,
  }))
  return marks.sort((one, other) => Math.min(...one.own) - Math.min(...other.own))
}

/** The marks by sentence, which may have several. */
export function marksBySentence(marks: readonly MarginMark[]): Map<number, MarginMark[]> {
  const found = new Map<number, MarginMark[]>()
  for (const mark of marks) {
    for (const sentence of mark.own) found.set(sentence, [...(found.get(sentence) ?? []), mark])
  }
  return found
}

/** The words that tie a pair, by sentence of one side. */
export function tiedWords(
  { links }: Comparison,
  mark: Pick<MarginMark, 'links'>,
  side: Side,
): Map<number, Stretch<'same'>[]> {
  const found = new Map<number, Stretch<'same'>[]>()
  for (const index of mark.links) {
    const link = links[index]
    if (!link) continue
    const stretches = link.ties.map((tie) => ({
      start: tie[side][0],
      end: tie[side][1],
      manner: 'same' as const,
    }))
    found.set(link[side], [...(found.get(link[side]) ?? []), ...stretches])
  }
  return found
}
