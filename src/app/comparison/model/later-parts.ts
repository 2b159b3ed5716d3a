import { at } from '../../../news/at.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import type { Sentence } from '../../../news/report/sentence.ts'
import { type Row, standingIn } from './rows/row.ts'
import { sentenceGroups } from './rows/sentence-groups.ts'

/** Where the leading report goes on with sentences that stand in an earlier row: a passage may join distant ones. */
export interface LaterPart {
  row: Row
  /** First sentence that stands there and not here. */
  sentence: number
}

/**
 * For each row (by key), the parts of other rows that the leading report tells right after it. A reader going straight down
 * is thus told where each sentence is.
 */
export function laterParts(
  rows: readonly Row[],
  lead: Side,
  sentences: readonly Sentence[],
): Map<string, LaterPart[]> {
  const holder = new Map<number, Row>()
  for (const row of rows) for (const one of standingIn(row, lead)) holder.set(one, row)
  const parts = new Map<string, LaterPart[]>()
  for (const row of rows) {
    for (const group of sentenceGroups(standingIn(row, lead), sentences).slice(1)) {
      const sentence = at(group.sentences, 0)
      const before = rowBefore(holder, sentence)
      if (!before || before === row) continue
      parts.set(before.key, [...(parts.get(before.key) ?? []), { row, sentence }])
    }
  }
  return parts
}

/** The row that holds the last compared sentence before one. */
function rowBefore(holder: ReadonlyMap<number, Row>, sentence: number): Row | undefined {
  for (let index = sentence - 1; index >= 0; index--) {
    const row = holder.get(index)
    if (row) return row
  }
  return undefined
}
