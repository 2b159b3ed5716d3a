import { useMemo, useRef } from 'react'
import { firstWords } from '#texts/comparison/first.ts'
import { strengths } from '../../../news/comparison/strengths.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Relation } from '../../ui/signs/relation.tsx'
import { atOnce, differingRows } from '../model/differing.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './first.module.css?names'
import { More, useMore } from './more.tsx'
import * as twinCss from './twin.module.css?names'
import { Twin } from './twin.tsx'

/** Before all else: what the reports tell otherwise. */
export function Differs() {
  const words = useWords(firstWords)
  const { rows, comparison } = useCompared()
  const list = useRef<HTMLOListElement>(null)
  const found = useMemo(() => differingRows(rows, comparison.links), [rows, comparison])
  const more = useMore(list, atOnce)
  return (
    <section className={css.differs} id="differs" aria-labelledby="differs-title">
      <header className={css.firstBar}>
        <h2 className={css.firstName} id="differs-title">
          {words.differs}
        </h2>
        {found.length > 0 && <span className={css.firstNote}>{words.boldDiffers}</span>}
        <p className={css.firstSigns}>
          {strengths.toReversed().map((strength) => (
            <Relation key={strength} of={strength} whole />
          ))}
          <a className={buttonCss.link} href="#signs">
            {words.whatThisMeans}
          </a>
        </p>
      </header>
      {found.length === 0 && <p className={css.firstNone}>{words.nothingDiffers}</p>}
      <ol ref={list} className={`${twinCss.differsList}${more.open ? ` ${css.isAll}` : ''}`}>
        {found.map((one, at) => (
          <Twin key={one.row.key} {...one} later={at >= atOnce} roomy={at === atOnce - 1} />
        ))}
      </ol>
      <More of={found.length - atOnce} more={more} words={words.moreDiffer} />
    </section>
  )
}
