import type { Comparison, Link } from '../../../src/news/comparison.ts'

type Parts = Pick<Comparison, 'passages' | 'onlyA' | 'onlyB'> & {
  links: Pick<Link, 'a' | 'b' | 'strength'>[]
}

/** A comparison with these links and passages, and empty ledgers. */
export function makeComparison(left: string, right: string, parts: Parts): Comparison {
  return {
    left,
    right,
    ...parts,
    links: parts.links.map((link) => ({ ...link, score: 0.5, ties: [], differences: [] })),
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
  }
}
