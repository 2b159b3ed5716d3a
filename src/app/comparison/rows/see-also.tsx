import { evidenceWords } from '#texts/comparison/evidence.ts'
import { numberPairs } from '../../../news/comparison/number-pairs.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Compared } from '../model/compared.ts'
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

/** The rows to which a row leads: a related link ties a sentence that stands in it to one that stands in them. */
export function crossReferences({ comparison, rowOf }: Compared, row: Row): Row[] {
  const found = new Set<Row>()
  for (const index of numberPairs(comparison).references) {
    const link = comparison.links[index]
    const [inA, inB] = [rowOf.a.get(link?.a ?? -1), rowOf.b.get(link?.b ?? -1)]
    if (inA === row && inB) found.add(inB)
    if (inB === row && inA) found.add(inA)
  }
  found.delete(row)
  return [...found]
}
