import { Facing } from './facing/facing.tsx'
import { usePinned } from './pins/use-pinned.ts'
import * as css from './rows/pair.module.css?names'
import { PairRow } from './rows/pair-row.tsx'
import { useCompared } from './state/compared-context.ts'

/**
 * What paper has of the texts: the open passage with its details, then both reports in full beside each other. The rows
 * stand in short on the sheet before.
 */
export function Sheet() {
  const { byKey } = useCompared()
  const row = byKey.get(usePinned() ?? '')
  return (
    <>
      {row && (
        <ol className={css.pairs}>
          <PairRow row={row} lead="a" />
        </ol>
      )}
      <Facing lead="a" shown={null} />
    </>
  )
}
