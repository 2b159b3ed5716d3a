import { Facing } from './facing/facing.tsx'
import { PairRow } from './rows/pair-row.tsx'
import { useCompared } from './state/compared-context.ts'
import { usePinned } from './state/use-pinned.ts'

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
        <ol className="pairs">
          <PairRow row={row} />
        </ol>
      )}
      <Facing shown={null} />
    </>
  )
}
