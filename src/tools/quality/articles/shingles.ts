/** How much of a cut-out text is right (precision) and how much of the right text was cut out (recall), each 0..1. */
export interface Overlap {
  precision: number
  recall: number
}

/** Compares two texts as multisets of four neighbouring tokens (runs of letters, digits and underscores). */
export function overlapOfShingles(found: string, gold: string): Overlap {
  const a = shingles(found)
  const b = shingles(gold)
  let shared = 0
  for (const [gram, count] of a.counts) shared += Math.min(count, b.counts.get(gram) ?? 0)
  return {
    precision: a.total === 0 ? Number(b.total === 0) : shared / a.total,
    recall: b.total === 0 ? Number(a.total === 0) : shared / b.total,
  }
}

/** The F1 of the mean precision and the mean recall of many pages. */
export function f1OfMeans(pages: readonly Overlap[]): number {
  const mean = (pick: (page: Overlap) => number) =>
    pages.reduce((sum, page) => sum + pick(page), 0) / pages.length
  const precision = mean((page) => page.precision)
  const recall = mean((page) => page.recall)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function shingles(text: string): { counts: Map<string, number>; total: number } {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const total = Math.max(0, tokens.length - 3)
  for (let i = 0; i < total; i++) {
    const gram = tokens.slice(i, i + 4).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, total }
}
