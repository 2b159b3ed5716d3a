import type { Comparison } from '../../../news/comparison/comparison.ts'
import type { Report } from '../../../news/report/report.ts'
import { compareInWorker } from '../comparing/compare-in-worker.ts'
import { allCorrections } from './corrections-store.ts'
import { placeCorrections } from './place-corrections.ts'

/**
 * A comparison with what the reader states of its sentences; as it is where nothing is stated, or the device keeps nothing now. The reports come
 * in any order.
 */
export async function readersComparison(
  comparison: Comparison,
  reports: readonly [Report, Report],
): Promise<Comparison> {
  const [one, other] = reports
  const [a, b] = one.article.id === comparison.left ? [one, other] : [other, one]
  const corrections = await allCorrections().catch(() => [])
  const statements = placeCorrections(corrections, { a, b }).placed.map(({ statement }) => statement)
  return statements.length === 0 ? comparison : compareInWorker({ reports: [a, b], comparison, statements })
}
