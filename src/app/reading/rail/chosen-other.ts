import type { ReportFile } from '../../../bundle/format/bundle.ts'

export type Other = ReportFile['others'][number]

/**
 * Which of a story's other reports the margin speaks of: the one that the URL asks for, else the one that shares most,
 * else the first; null for a report alone.
 */
export function chooseOther(others: readonly Other[], asked: string | null): Other | null {
  const found = others.find(({ card }) => card.id === asked)
  if (found) return found
  const shared = ({ comparison }: Other) =>
    comparison?.coverage ? comparison.coverage.passages * 2 + comparison.coverage.related : -1
  return [...others].sort((one, other) => shared(other) - shared(one))[0] ?? null
}
