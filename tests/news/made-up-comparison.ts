import type { Comparison, Link, Passage, Strength } from '../../src/news/comparison.ts'

/** A link of two sentences, without ties. */
export const link = (a: number, b: number, strength: Strength, score = 0.5): Link => ({
  a,
  b,
  strength,
  score,
  contradicts: false,
  by: 'words',
  ties: [],
  differences: [],
})

export const passage = (a: number[], b: number[], links: number[]): Passage => ({
  a,
  b,
  strength: 'reworded',
  links,
})

/** A comparison of nothing but what is given. */
export const comparisonOf = (parts: Partial<Comparison>): Comparison => ({
  left: 'a',
  right: 'b',
  links: [],
  passages: [],
  method: 'words',
  unmatchedA: [],
  unmatchedB: [],
  ledgers: {
    quotations: [],
    figures: [],
    times: [],
    people: [],
    organisations: [],
    places: [],
    attributions: [],
    attributedOnOneSide: [],
  },
  notes: [],
  ...parts,
})
