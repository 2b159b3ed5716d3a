import type { Comparison, Correction, LedgerRow, Ledgers, Link, Note, Passage } from './comparison.ts'
import { other, swapSides } from './sides.ts'

/** The same comparison with its sides swapped: for a page whose left report is the stored right one. */
export function mirrorComparison(comparison: Comparison): Comparison {
  const { left, right, links, passages, unmatchedA, unmatchedB, ledgers, notes, corrected } = comparison
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
    ...(corrected && { corrected: corrected.map(mirrorCorrection) }),
  }
}

/** The comparison with the report `left` on its left. */
export const turnComparison = (comparison: Comparison, left: string): Comparison =>
  comparison.left === left ? comparison : mirrorComparison(comparison)

function mirrorLink(link: Link): Link {
  return { ...swapSides(link), ties: link.ties.map(swapSides), differences: link.differences.map(swapSides) }
}

function mirrorCorrection(correction: Correction): Correction {
  return { ...swapSides(correction), found: correction.found && mirrorLink(correction.found) }
}

function mirrorLedgers({ attributedOnOneSide, ...ledgers }: Ledgers): Ledgers {
  const rows = Object.entries(ledgers).map(([name, list]) => [name, list.map(swapSides<LedgerRow>)])
  return {
    ...(Object.fromEntries(rows) as Omit<Ledgers, 'attributedOnOneSide'>),
    attributedOnOneSide: attributedOnOneSide.map(({ link, attributed }) => ({
      link,
      attributed: other(attributed),
    })),
  }
}

function mirrorNote(note: Note): Note {
  const { values } = note
  const mirrored = 'side' in values ? { ...values, side: other(values.side) } : swapSides(values)
  return { ...note, values: mirrored } as Note
}
