import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { crossReferences } from '../model/cross-references.ts'
import type { Row } from '../model/row.ts'
import { useCompared } from '../state/compared-context.ts'
import { RowLinks } from './row-link.tsx'

/** Related links of this row's sentences that lead to other rows. */
export function SeeAlso({ row }: { row: Row }) {
  const { see } = useWords(evidenceWords)
  const compared = useCompared()
  const rows = crossReferences(compared, row)
  if (rows.length === 0) return null
  return (
    <p className="pair__see">
      {see} <RowLinks to={rows} />
    </p>
  )
}
