import { quotation } from '../../shared/quotation.ts'
import { Siglum } from '../../shared/siglum.tsx'
import { useFormats, useWords } from '../../shared/use-words.ts'
import { actWords } from '../../words/acts.ts'
import type { Row } from '../model/row.ts'
import type { Side } from '../model/side.ts'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import { useCopy } from '../state/use-said.ts'

interface ActsProps {
  row: Row
  side: Side
  named?: boolean
  /** The link to the passage stands at its other side. */
  linked?: boolean
}

/** Copy a side of a passage with its source or a link to it, read on where it stands. */
export function Acts({ row, side, named, linked }: ActsProps) {
  const words = useWords(actWords)
  const { date } = useFormats()
  const { reports, names, hrefs, pins } = useCompared()
  const copy = useCopy()
  const { sentences, article } = reports[side]
  const quoted = row[side].flatMap((index) => sentences[index] ?? [])
  const quote = () => copy(quotation(quoted, article, { words, date }), words.copiedQuotation)
  const link = () =>
    copy(new URL(`${hrefs.here}?pin=${row.key}`, location.href).href, words.copiedPassageLink)
  return (
    <p className="acts" data-still="">
      {named && <Siglum side={side} small />}
      <button
        type="button"
        className="link"
        aria-label={named ? words.copyQuotationOf(names[side]) : undefined}
        onClick={quote}
      >
        {words.copyQuotation}
      </button>
      {!linked && (
        <button type="button" className="link" onClick={link}>
          {words.copyPassageLink}
        </button>
      )}
      <a className="link" href={`${hrefs[side]}#s${row[side][0]}`}>
        {words.readIn(names[side])}
      </a>
      {pins.place() === 'tells' && !linked && <RowLink to={row.key}>{words.showInTexts}</RowLink>}
    </p>
  )
}
