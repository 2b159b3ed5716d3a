import type { Comparison, Correction } from '../../../news/comparison/comparison.ts'
import type { Row } from '../model/rows/row.ts'

/** What is stated of each two sentences: of editor and reader the reader's, who speaks last. In the order of A, then of B. */
export function latestCorrections({ corrected = [] }: Comparison): Correction[] {
  const latest = new Map(corrected.map((one) => [`${one.a} ${one.b}`, one]))
  return [...latest.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Those that made a row what it is: a match in it was stated, or one of its sentences had a match that was taken out. */
export function correctionsOf(comparison: Comparison, row: Row): Correction[] {
  const links = row.links.map((index) => comparison.links[index])
  return latestCorrections(comparison).filter(({ a, b, relation }) =>
    relation === null
      ? row.a.includes(a) || row.b.includes(b)
      : links.some((link) => link?.a === a && link.b === b),
  )
}

/** How many matches each has taken out and stated. */
export function countCorrections(corrections: readonly Correction[], by: Correction['by']) {
  const own = corrections.filter((one) => one.by === by)
  const refused = own.filter(({ relation }) => relation === null).length
  return { refused, stated: own.length - refused }
}
