import type { Comparison, Strength } from './comparison.ts'

/** Sentences of two reports that belong together, with the number that every page calls them by. */
export interface NumberedPair {
  number: number
  strength: Strength
  a: number[]
  b: number[]
  /** Indices into `links`. */
  links: number[]
  /**
   * A possible link that touches a sentence of a passage: no passage of its own but a cross-reference to it,
   * under that passage's number.
   */
  crossReference: boolean
}

/**
 * Numbers what two reports share, from 1, in the order of A and then of B: passages, and possible links
 * between sentences that are in no passage. Cross-references follow, under the number of their passage.
 */
export function numberPairs({ passages, links }: Comparison): NumberedPair[] {
  const passageOf = { a: sentencesOf(passages, 'a'), b: sentencesOf(passages, 'b') }
  const rows: Omit<NumberedPair, 'number'>[] = passages.map((passage) => ({
    ...passage,
    crossReference: false,
  }))
  const references: { of: number; row: Omit<NumberedPair, 'number'> }[] = []
  links.forEach(({ a, b, strength }, index) => {
    if (strength !== 'possible') return
    const row = { strength, a: [a], b: [b], links: [index] }
    const of = passageOf.a.get(a) ?? passageOf.b.get(b)
    if (of === undefined) rows.push({ ...row, crossReference: false })
    else if (passageOf.a.get(a) !== passageOf.b.get(b))
      references.push({ of, row: { ...row, crossReference: true } })
  })
  const order = rows.map((_, index) => index).sort((x, y) => byPlace(rows[x], rows[y]))
  const numbered = order.flatMap((index, place) => {
    const row = rows[index]
    return row ? [{ number: place + 1, ...row }] : []
  })
  return [...numbered, ...references.map(({ of, row }) => ({ number: order.indexOf(of) + 1, ...row }))]
}

function sentencesOf(passages: Comparison['passages'], side: 'a' | 'b') {
  return new Map(passages.flatMap((passage, index) => passage[side].map((sentence) => [sentence, index])))
}

type Sides = Pick<NumberedPair, 'a' | 'b'> | undefined

function byPlace(one: Sides, other: Sides): number {
  return first(one?.a) - first(other?.a) || first(one?.b) - first(other?.b)
}

const first = (sentences: number[] = []) => Math.min(...sentences)
