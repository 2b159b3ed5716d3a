import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { directionOf } from '../../../text/direction.ts'
import { LateActs } from '../acts/late-acts.tsx'
import { copied } from '../model/copied.ts'
import type { Row } from '../model/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { type Side, sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { useIsOpen } from '../state/use-pinned.ts'

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
      className={['tell', open && 'is-open', later && 'is-later'].filter(Boolean).join(' ')}
      data-row={row.key}
      data-place="tells"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the text of a native button cannot be selected */}
      <div
        className="tell__text"
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
