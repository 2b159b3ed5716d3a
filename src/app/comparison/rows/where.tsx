import { memo } from 'react'
import type { Side } from '../../../news/comparison/sides.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './passage.module.css?names'

/** `¶4`, leading to the paragraph in the report. Its sign is drawn by the style sheet: a copied text is without it. */
export const Where = memo(function Where({ sentence, side }: { sentence: number; side: Side }) {
  const { hrefs, reports } = useCompared()
  const { places, shortPlace } = usePlaces()
  const paragraph = reports[side].sentences[sentence]?.paragraph ?? null
  const fragment = paragraph === null ? 'standfirst' : `p${paragraph}`
  return (
    <a
      className={`${css.passageWhere}${paragraph === null ? ` ${css.passageWhereWord}` : ''}`}
      href={`${hrefs[side]}#${fragment}`}
      // Ours, whatever the direction of the text it stands in.
      dir="ltr"
      aria-label={places(side, [sentence])}
    >
      <span data-text={shortPlace(side, sentence)} />
    </a>
  )
})
