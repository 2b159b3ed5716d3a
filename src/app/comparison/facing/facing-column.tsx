import { useMemo } from 'react'
import { reportBlocks } from '../model/report-blocks.ts'
import type { Row } from '../model/row.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { FacingBlock } from './facing-block.tsx'

interface FacingColumnProps {
  side: Side
  pinned: Row | null
  shown: ReadonlySet<string> | null
}

/** One report from standfirst to end. */
export function FacingColumn({ side, pinned, shown }: FacingColumnProps) {
  const { reports, names } = useCompared()
  const report = reports[side]
  const blocks = useMemo(() => reportBlocks(report), [report])
  const touches = (sentences: readonly number[]) => pinned?.[side].some((one) => sentences.includes(one))
  return (
    <section className={`facing__col facing__col--${side}`} data-side={side} aria-label={names[side]}>
      {blocks.map((block) => (
        <FacingBlock
          key={block.sentences[0]}
          block={block}
          side={side}
          pinned={touches(block.sentences) ? pinned : null}
          shown={shown}
        />
      ))}
    </section>
  )
}
