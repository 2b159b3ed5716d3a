import type { Comparison, Ledgers, Link, Passage, Strength } from '../../src/news/comparison/comparison.ts'
import { ledgerNames } from '../../src/news/comparison/ledgers.ts'

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
  ledgers: noLedgers(),
  notes: [],
  ...parts,
})

const noLedgers = (): Ledgers => ({
  ...(Object.fromEntries(ledgerNames.map((name) => [name, []])) as unknown as Ledgers),
  attributedOnOneSide: [],
})
