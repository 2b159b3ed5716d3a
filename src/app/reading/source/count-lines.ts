import type { LineRecord } from '../../../news/article.ts'

export interface LineCounts {
  all: number
  /** Lines that are not blank; the three below add up to it. */
  withText: number
  kept: number
  setAside: number
  leftOut: number
}

/** Lines that hold something to see. */
export const linesWithText = (lines: readonly LineRecord[]): LineRecord[] =>
  lines.filter(({ text }) => text.trim() !== '')

/** Counts what became of the lines of a seed; blank ones count only in `all`. */
export function countLines(lines: readonly LineRecord[]): LineCounts {
  const seen = linesWithText(lines)
  const count = (disposition: LineRecord['disposition']) =>
    seen.filter((line) => line.disposition === disposition).length
  return {
    all: lines.length,
    withText: seen.length,
    kept: count('kept'),
    setAside: count('set-aside'),
    leftOut: count('left-out'),
  }
}
