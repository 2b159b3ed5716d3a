import { useMemo } from 'react'
import type { Side } from '../../../news/comparison/sides.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './facing.module.css?names'
import { FacingBlock } from './facing-block.tsx'
import { reportBlocks } from './report-blocks.ts'

interface FacingColumnProps {
  side: Side
  /** Whether it is the one that is read where there is room for one. */
  leads: boolean
  shown: ReadonlySet<string> | null
}

/** One report from standfirst to end. */
export function FacingColumn({ side, leads, shown }: FacingColumnProps) {
  const { reports, names } = useCompared()
  const report = reports[side]
  const blocks = useMemo(() => reportBlocks(report), [report])
  return (
    <section
      className={leads ? `${css.facingCol} ${css.leads}` : css.facingCol}
      data-column={side}
      data-side={side}
      aria-label={names[side]}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too
      tabIndex={0}
    >
      {blocks.map((block) => (
        <FacingBlock key={block.sentences[0]} block={block} side={side} shown={shown} />
      ))}
    </section>
  )
}
