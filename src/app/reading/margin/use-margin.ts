import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ReportFile } from '../../../bundle/format/bundle.ts'
import { comparisonQuery, reportQuery } from '../../../bundle/read/queries.ts'
import type { Comparison } from '../../../news/comparison/comparison.ts'
import { turnComparison } from '../../../news/comparison/mirror-comparison.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { whenIdle } from '../../device/when-idle.ts'
import { useInSight } from '../../navigation/in-sight.ts'
import type { Other } from '../rail/chosen-other.ts'
import { type MarginMark, marginMarks } from './margin-marks.ts'

/** What the margin knows of the other report. `comparison` is turned so that A is the report before in the story. */
export interface Margin {
  other: Other
  /** The side of the report that is being read. */
  side: Side
  comparison: Comparison | null
  report: ReportFile | null
  marks: MarginMark[]
  failed: boolean
  retry: () => void
}

/**
 * The margin of a report beside one other; null for a report alone. Empty until their comparison is there. The other
 * report itself is quoted in the note of a pair: it is asked for when one is open (`quoted`), else once there is time.
 */
export function useMargin(id: string, other: Other | null, quoted: boolean): Margin | null {
  const client = useQueryClient()
  const inSight = useInSight()
  const otherId = other?.card.id ?? ''
  const enabled = other?.comparison != null
  const pair = useQuery({ ...comparisonQuery(id, otherId), enabled })
  // Not observed earlier: the arrival of this file must not re-render a page that is still hydrating.
  const report = useQuery({ ...reportQuery(quoted ? otherId : ''), enabled: enabled && quoted })
  useEffect(
    () => (enabled && inSight ? whenIdle(() => void client.prefetchQuery(reportQuery(otherId))) : undefined),
    [client, enabled, inSight, otherId],
  )
  const before = other?.before ?? false
  const comparison = useMemo(
    () => (pair.data ? turnComparison(pair.data, before ? otherId : id) : null),
    [pair.data, before, otherId, id],
  )
  const side = before ? 'b' : 'a'
  const marks = useMemo(() => (comparison ? marginMarks(comparison, side) : []), [comparison, side])
  const quotes = report.data ?? null
  const failed = pair.isError || report.isError
  const [pairAgain, reportAgain] = [pair, report].map(({ isError, refetch }) => (isError ? refetch : null))
  return useMemo(() => {
    const retry = () => {
      void pairAgain?.()
      void reportAgain?.()
    }
    return other && { other, side, comparison, report: quotes, marks, failed, retry }
  }, [other, side, comparison, quotes, marks, failed, pairAgain, reportAgain])
}
