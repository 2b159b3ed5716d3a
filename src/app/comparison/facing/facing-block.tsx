import { memo, useRef } from 'react'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { other, type Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { LateActs } from '../acts/late-acts.tsx'
import { copied } from '../model/copied.ts'
import type { Row } from '../model/rows/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { usePinnedRow } from '../pins/use-pinned.ts'
import { MarkedSentence } from '../rows/marked-sentence.tsx'
import { PairCell } from '../rows/pair-cell.tsx'
import { useCompared } from '../state/compared-context.ts'
import { useWatch } from '../state/watch-context.ts'
import * as css from './facing.module.css?names'
import type { ReportBlock } from './report-blocks.ts'
import * as tagCss from './tag.module.css?names'
import { Tag } from './tag.tsx'

interface FacingBlockProps {
  block: ReportBlock
  side: Side
  shown: ReadonlySet<string> | null
}

export const FacingBlock = memo(function FacingBlock({ block, side, shown }: FacingBlockProps) {
  const pinned = usePinnedRow(side, block.sentences)
  const words = useWords(comparisonWords)
  const { reports } = useCompared()
  const element = useRef<HTMLParagraphElement>(null)
  useWatch(element, '[data-sentence]')
  if (block.unit === 'subheading')
    return (
      <h3
        lang={sentenceLang(reports[side], block.sentences[0] ?? -1)}
        dir={directionOf(sentenceLang(reports[side], block.sentences[0] ?? -1))}
      >
        {block.text}
      </h3>
    )
  const counterpart = pinned !== null && pinned[other(side)].length > 0
  // A box around both: what comes and goes in it has no siblings to style anew.
  return (
    <div className={css.facingBlock}>
      <p
        ref={element}
        className={block.unit === 'standfirst' ? css.facingStandfirst : undefined}
        dir={directionOf(sentenceLang(reports[side], block.sentences[0] ?? -1))}
      >
        {block.paragraph !== null && (
          <span className={css.facingWhere} aria-hidden="true">
            {words.paragraph(block.paragraph)}
          </span>
        )}
        {block.sentences.map((sentence) => (
          <FacingSentence key={sentence} {...{ sentence, block, side, pinned, shown }} />
        ))}
      </p>
      {pinned && block.sentences.includes(pinned[side][0] ?? -1) && (
        <div className={css.facingActs}>
          <LateActs row={pinned} side={side} />
        </div>
      )}
      {counterpart && (
        <div className={css.facingCounterpart}>
          <PairCell row={pinned} side={other(side)} pinned />
        </div>
      )}
    </div>
  )
})

interface FacingSentenceProps extends FacingBlockProps {
  sentence: number
  pinned: Row | null
}

/** A sentence after the white space that stands before it, with the number of each of its rows where that begins. */
function FacingSentence({ sentence, block, side, pinned, shown }: FacingSentenceProps) {
  const { reports, rowsOf } = useCompared()
  const sentences = reports[side].sentences
  const rows = rowsOf[side].get(sentence) ?? []
  const before = block.sentences.includes(sentence - 1) ? sentence - 1 : null
  const gap = block.text.slice(before === null ? 0 : sentences[before]?.end, sentences[sentence]?.start)
  const on = pinned?.[side].includes(sentence) === true
  const beginning = rows.filter((row) => before === null || !row[side].includes(before))
  const look = [
    css.sent,
    rows[0]?.kind === side && css.sentOwn,
    on && css.isOn,
    shown && !rows.some(({ key }) => shown.has(key)) && css.isFaint,
  ]
  return (
    <>
      {gap}
      <span className={beginning.length > 0 ? tagCss.tied : undefined}>
        {beginning.map((row) => (
          <Tag key={row.key} row={row} side={side} pinned={row === pinned} />
        ))}
        <span
          className={look.filter(Boolean).join(' ')}
          data-pinned={on || undefined}
          data-row={rows.map(({ key }) => key).join(' ')}
          data-tied={rows.length > 0 ? '' : undefined}
          data-side={side}
          data-sentence={sentence}
          {...copied(side, reports[side], sentence)}
          lang={sentenceLang(reports[side], sentence)}
          dir={directionOf(sentenceLang(reports[side], sentence))}
        >
          <MarkedSentence side={side} sentence={sentence} row={on ? pinned : null} />
        </span>
      </span>
    </>
  )
}
