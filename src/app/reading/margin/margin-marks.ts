import type { Comparison, Strength } from '../../../news/comparison.ts'
import { numberPairs } from '../../../news/number-pairs.ts'
import { isSameFact } from '../../../news/strengths.ts'
import type { Stretch } from '../text/cut-text.ts'

/** What the margin tells of sentences of this report that the other report tells too, or speaks of. */
export interface MarginMark {
  /** The pair as the URL carries it: first sentence of A, first sentence of B. */
  pin: string
  number: number
  strength: Strength
  /** Sentences of this report. */
  own: number[]
  /** Sentences of the other report. */
  other: number[]
  /** Indices into the comparison's `links`. */
  links: number[]
  /** A related link to a sentence that is already in a passage with something else. */
  crossReference: boolean
}

/** The marks of one side of a comparison, in the order in which this report reads. */
export function marginMarks(comparison: Comparison, side: 'a' | 'b'): MarginMark[] {
  const marks = numberPairs(comparison).map(({ number, strength, a, b, links, crossReference }) => ({
    pin: `${Math.min(...a)}-${Math.min(...b)}`,
    number,
    strength,
    own: side === 'a' ? a : b,
    other: side === 'a' ? b : a,
    links,
    crossReference,
  }))
  return marks.sort((one, other) => Math.min(...one.own) - Math.min(...other.own))
}

/** The marks by sentence; where a sentence has several, passages come before what is only related. */
export function marksBySentence(marks: readonly MarginMark[]): Map<number, MarginMark[]> {
  const found = new Map<number, MarginMark[]>()
  for (const mark of marks) {
    for (const sentence of mark.own) found.set(sentence, [...(found.get(sentence) ?? []), mark])
  }
  for (const of of found.values()) of.sort((one, other) => rank(one) - rank(other))
  return found
}

const rank = ({ strength, crossReference }: MarginMark) =>
  Number(!isSameFact(strength)) + Number(crossReference)

/** The words that tie a pair, by sentence of one side. */
export function tiedWords(
  { links }: Comparison,
  mark: Pick<MarginMark, 'links'>,
  side: 'a' | 'b',
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
