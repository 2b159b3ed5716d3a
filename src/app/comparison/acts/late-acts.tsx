import type { Side } from '../../../news/comparison/sides.ts'
import type { Row } from '../model/rows/row.ts'
import { createLate, useLate } from '../state/late.ts'

interface ActsProps {
  row: Row
  side: Side
  /** Says of which report, where acts of both stand together. */
  named?: boolean
  /** The link to the passage stands at its other side. */
  linked?: boolean
}

export const acts = createLate<ActsProps>(() => import('./acts.tsx').then(({ Acts }) => Acts))

/** What can be done with a side of an open passage. */
export function LateActs(props: ActsProps) {
  const Acts = useLate(acts)
  return Acts && <Acts {...props} />
}
