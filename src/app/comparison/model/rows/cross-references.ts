import { numberPairs } from '../../../../news/number-pairs.ts'
import type { Compared } from '../compared.ts'
import type { Row } from './row.ts'

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
