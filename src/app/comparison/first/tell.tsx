import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { directionOf } from '../../../language/which/direction.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { LateActs } from '../acts/late-acts.tsx'
import { LateCorrections } from '../corrections/late-corrections.tsx'
import { copied } from '../model/copied.ts'
import type { Row } from '../model/rows/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { useIsOpen } from '../pins/use-pinned.ts'
import { useCompared } from '../state/compared-context.ts'
import * as firstCss from './first.module.css?names'
import * as css from './tells.module.css?names'

interface TellProps {
  row: Row
  side: Side
  sentence: number
  /** Behind "more". */
  later: boolean
  /** Where it stands. */
  children: ReactNode
}

/** A sentence to the letter; open, what can be done with it. */
export const Tell = memo(function Tell({ row, side, sentence, later, children }: TellProps) {
  const { reports, pin } = useCompared()
  const open = useIsOpen(row.key, 'tells')
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    pin(open ? null : row.key, 'tells')
  }
  return (
    <li
      className={[css.tell, open && css.isOpen, later && firstCss.isLater].filter(Boolean).join(' ')}
      data-row={row.key}
      data-part="tells"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the text of a native button cannot be selected */}
      <div
        className={css.tellText}
        role="button"
        tabIndex={0}
        aria-expanded={open}
        data-side={side}
        {...copied(side, reports[side], sentence)}
        lang={sentenceLang(reports[side], sentence)}
        dir={directionOf(sentenceLang(reports[side], sentence))}
        onKeyDown={press}
      >
        {reports[side].sentences[sentence]?.text}
      </div>
      {children}
      <LateCorrections row={row} />
      {open &&
        sides.map(
          (one) =>
            row[one].length > 0 && (
              <LateActs
                key={one}
                row={row}
                side={one}
                named={row.kind === 'both'}
                linked={row.kind === 'both' && one === 'b'}
              />
            ),
        )}
    </li>
  )
})
