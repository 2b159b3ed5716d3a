import { actWords } from '#texts/comparison/acts.ts'
import { at } from '../../../news/at.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { quotation } from '../../ui/text/quotation.ts'
import { CorrectActs } from '../corrections/correct-acts.tsx'
import type { Row } from '../model/rows/row.ts'
import { useCopy } from '../pins/use-said.ts'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import * as css from './acts.module.css?names'

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
  const quoted = row[side].map((index) => at(sentences, index))
  const quote = () => copy(quotation(quoted, article, { words, date }), words.copiedQuotation)
  const link = () =>
    copy(new URL(`${hrefs.here}?pin=${row.key}`, location.href).href, words.copiedPassageLink)
  return (
    <p className={css.acts} data-still="">
      {named && <Siglum side={side} small />}
      <button
        type="button"
        className={buttonCss.link}
        aria-label={named ? words.copyQuotationOf(names[side]) : undefined}
        onClick={quote}
      >
        {words.copyQuotation}
      </button>
      {!linked && (
        <button type="button" className={buttonCss.link} onClick={link}>
          {words.copyPassageLink}
        </button>
      )}
      <a className={buttonCss.link} href={`${hrefs[side]}#s${row[side][0]}`}>
        {words.readIn(names[side])}
      </a>
      <CorrectActs {...{ row, side, named, linked }} />
      {pins.part() === 'tells' && !linked && <RowLink to={row.key}>{words.showInTexts}</RowLink>}
    </p>
  )
}
