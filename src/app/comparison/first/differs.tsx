import { useMemo, useRef } from 'react'
import { strengths } from '../../../news/strengths.ts'
import { Relation } from '../../shared/relation.tsx'
import { useWords } from '../../shared/use-words.ts'
import { firstWords } from '../../words/first.ts'
import { atOnce, differingRows } from '../model/differing.ts'
import { useCompared } from '../state/compared-context.ts'
import { More, useMore } from './more.tsx'
import { Twin } from './twin.tsx'

/** Before all else: what the reports tell otherwise. */
export function Differs() {
  const words = useWords(firstWords)
  const { rows, comparison } = useCompared()
  const list = useRef<HTMLOListElement>(null)
  const found = useMemo(() => differingRows(rows, comparison.links), [rows, comparison])
  const more = useMore(list, atOnce)
  return (
    <section className="differs" id="differs" aria-labelledby="differs-title">
      <header className="first__bar">
        <h2 className="first__name" id="differs-title">
          {words.differs}
        </h2>
        {found.length > 0 && <span className="first__note">{words.boldDiffers}</span>}
        <p className="first__signs">
          {strengths.toReversed().map((strength) => (
            <Relation key={strength} of={strength} whole />
          ))}
          <a className="link" href="#signs">
            {words.whatThisMeans}
          </a>
        </p>
      </header>
      {found.length === 0 && <p className="first__none">{words.nothingDiffers}</p>}
      <ol ref={list} className={`differs__list${more.open ? ' is-all' : ''}`}>
        {found.map((one, at) => (
          <Twin key={one.row.key} {...one} later={at >= atOnce} roomy={at === atOnce - 1} />
        ))}
      </ol>
      <More of={found.length - atOnce} more={more} words={words.moreDiffer} />
    </section>
  )
}
