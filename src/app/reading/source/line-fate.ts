import type { LineRecord } from '../../../news/article.ts'
import type { LineReason, LineUse } from '../../../news/line-reason.ts'
import type { CleanPlace } from '../clean-places.ts'

/** What to tell of a line of the seed. */
export interface LineFate {
  reason: LineReason
  /** Where its text stands in the clean text; null where it stands nowhere. */
  place: CleanPlace | null
  /** Fields that it is evidence for beside what it was kept or left out as. */
  evidence: LineUse[]
}

/** What became of a line. A line set aside has its use in its reason already. */
export function lineFate(record: LineRecord, places: readonly CleanPlace[] = []): LineFate {
  const { disposition, reason, uses } = record
  return {
    reason,
    place: places.find(({ kind }) => kind !== 'stated') ?? places[0] ?? null,
    evidence: disposition === 'set-aside' ? [] : uses.filter((use) => use !== reason),
  }
}
