import { evidenceWords } from '#texts/evidence.ts'
import { useWords } from '../../i18n/use-words.ts'
import { crossReferences } from '../model/rows/cross-references.ts'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './detail.module.css?names'
import { RowLinks } from './row-link.tsx'

/** Related links of this row's sentences that lead to other rows. */
export function SeeAlso({ row }: { row: Row }) {
  const { see } = useWords(evidenceWords)
  const compared = useCompared()
  const rows = crossReferences(compared, row)
  if (rows.length === 0) return null
  return (
    <p className={css.pairSee}>
      {see} <RowLinks to={rows} />
    </p>
  )
}
