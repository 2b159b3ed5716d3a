import type { Comparison, Strength } from './comparison.ts'
import { isSameFact } from './strengths.ts'

/** Sentences of two reports that belong together, with the number that every page calls them by. */
export interface NumberedPair {
  number: number
  strength: Strength
  a: number[]
  b: number[]
  /** Indices into `links`. */
  links: number[]
  /**
   * A related link that touches a sentence of a passage: no passage of its own but a cross-reference to it,
   * under that passage's number.
   */
  crossReference: boolean
}

/**
 * Numbers what two reports share, from 1, in the order of A and then of B: passages, and links of one matter
 * between sentences that are in no passage. Cross-references follow, under the number of their passage.
 */
export function numberPairs({ passages, links }: Comparison): NumberedPair[] {
  const passagesOf = { a: passagesBySentence(passages, 'a'), b: passagesBySentence(passages, 'b') }
  const rows: Omit<NumberedPair, 'number'>[] = passages.map((passage) => ({
    ...passage,
    crossReference: false,
  }))
  const references: { of: number; row: Omit<NumberedPair, 'number'> }[] = []
  links.forEach(({ a, b, strength }, index) => {
    if (isSameFact(strength)) return
    const row = { strength, a: [a], b: [b], links: [index] }
    const [ofA, ofB] = [passagesOf.a.get(a) ?? [], passagesOf.b.get(b) ?? []]
    const of = ofA[0] ?? ofB[0]
    if (of === undefined) rows.push({ ...row, crossReference: false })
    else if (!ofA.some((passage) => ofB.includes(passage)))
      references.push({ of, row: { ...row, crossReference: true } })
  })
  const order = rows.map((_, index) => index).sort((x, y) => byPlace(rows[x], rows[y]))
  const numbered = order.flatMap((index, place) => {
    const row = rows[index]
    return row ? [{ number: place + 1, ...row }] : []
  })
  return [...numbered, ...references.map(({ of, row }) => ({ number: order.indexOf(of) + 1, ...row }))]
}

/** The passages (by index) that each sentence of a side tells: one as a rule. */
function passagesBySentence(passages: Comparison['passages'], side: 'a' | 'b'): Map<number, number[]> {
  const found = new Map<number, number[]>()
  passages.forEach((passage, index) => {
    for (const sentence of passage[side]) found.set(sentence, [...(found.get(sentence) ?? []), index])
  })
  return found
}

type Sides = Pick<NumberedPair, 'a' | 'b'> | undefined

function byPlace(one: Sides, other: Sides): number {
  return first(one?.a) - first(other?.a) || first(one?.b) - first(other?.b)
}

const first = (sentences: number[] = []) => Math.min(...sentences)
