import type { Statement } from '../../../news/comparison/comparison.ts'
import type { Both } from '../../../news/comparison/sides.ts'
import type { Report } from '../../../news/report/report.ts'
import { keepCorrections, removeCorrections } from './corrections-store.ts'
import { makeReadersLink } from './readers-link.ts'

/** Keeps what the reader states of sentences of two reports. Rejects with a `StoreError`. */
export const stateLinks = (reports: Both<Report>, statements: readonly Statement[]): Promise<void> =>
  keepCorrections(
    statements.map(({ a, b, relation }) => makeReadersLink(reports, { a, b, relation: relation ?? 'none' })),
  )

/** Takes back what the reader has stated of them. */
export const takeBackLinks = (
  reports: Both<Report>,
  pairs: readonly Pick<Statement, 'a' | 'b'>[],
): Promise<void> =>
  removeCorrections(pairs.map(({ a, b }) => makeReadersLink(reports, { a, b, relation: 'none' }).id))
