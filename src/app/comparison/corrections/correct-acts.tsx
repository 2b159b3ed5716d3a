import { useState } from 'react'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { at } from '../../../news/at.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import { SameDialog } from './same-dialog.tsx'
import { useCorrecting } from './use-correcting.ts'

interface CorrectActsProps {
  row: Row
  side: Side
  named: boolean | undefined
  /** What concerns the whole row stands at its other side. */
  linked: boolean | undefined
}

/** Say that a match is wrong, or that a sentence tells the same as one of the other report. */
export function CorrectActs({ row, side, named, linked }: CorrectActsProps) {
  const words = useWords(correctionWords)
  const { comparison, names } = useCompared()
  const { refuse } = useCorrecting()
  const [choosing, setChoosing] = useState(false)
  if (comparison.method === 'none') return null
  return (
    <>
      {row.links.length > 0 && !linked && (
        <button
          type="button"
          className={buttonCss.link}
          data-act="wrong"
          onClick={() => refuse(row.links.map((index) => at(comparison.links, index)))}
        >
          {words.wrong}
        </button>
      )}
      <button
        type="button"
        className={buttonCss.link}
        data-act="same"
        aria-haspopup="dialog"
        aria-label={named ? words.sameOf(names[side]) : undefined}
        onClick={() => setChoosing(true)}
      >
        {words.same}
      </button>
      {choosing && <SameDialog row={row} side={side} onClose={() => setChoosing(false)} />}
    </>
  )
}
