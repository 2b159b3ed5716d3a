import type { Comparison, LedgerRow, Ledgers, Link, Note, Passage } from './comparison.ts'

/** The same comparison with its sides swapped: for a page whose left report is the stored right one. */
export function mirrorComparison(comparison: Comparison): Comparison {
  const { left, right, links, passages, unmatchedA, unmatchedB, ledgers, notes } = comparison
  return {
    ...comparison,
    left: right,
    right: left,
    links: links.map(mirrorLink),
    passages: passages.map(swapSides<Passage>),
    unmatchedA: unmatchedB,
    unmatchedB: unmatchedA,
    ledgers: mirrorLedgers(ledgers),
    notes: notes.map(mirrorNote),
  }
}

/** The comparison with the report `left` on its left. */
export const turnComparison = (comparison: Comparison, left: string): Comparison =>
  comparison.left === left ? comparison : mirrorComparison(comparison)

const otherSide = { a: 'b', b: 'a' } as const

function swapSides<T extends { a: unknown; b: unknown }>(pair: T): T {
  return { ...pair, a: pair.b, b: pair.a }
}

function mirrorLink(link: Link): Link {
  return { ...swapSides(link), ties: link.ties.map(swapSides), differences: link.differences.map(swapSides) }
}

function mirrorLedgers({ attributedOnOneSide, ...ledgers }: Ledgers): Ledgers {
  const rows = Object.entries(ledgers).map(([name, list]) => [name, list.map(swapSides<LedgerRow>)])
  return {
    ...(Object.fromEntries(rows) as Omit<Ledgers, 'attributedOnOneSide'>),
    attributedOnOneSide: attributedOnOneSide.map(({ link, attributed }) => ({
      link,
      attributed: otherSide[attributed],
    })),
  }
}

function mirrorNote(note: Note): Note {
  const { values } = note
  const mirrored = 'side' in values ? { ...values, side: otherSide[values.side] } : swapSides(values)
  return { ...note, values: mirrored } as Note
}
