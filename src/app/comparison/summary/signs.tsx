import { evidenceWords } from '#texts/comparison/evidence.ts'
import { firstWords } from '#texts/comparison/first.ts'
import { strengths } from '../../../news/comparison/strengths.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Relation } from '../../ui/signs/relation.tsx'
import * as css from '../compare.module.css?names'
import * as ledgerCss from '../ledgers/ledger.module.css?names'
import { useCompared } from '../state/compared-context.ts'

/** What the signs mean, and how the comparison was made. */
export function Signs() {
  const words = useWords(evidenceWords)
  const { signs } = useWords(firstWords)
  const { method } = useCompared().comparison
  if (method === 'none') return null
  return (
    <section className={css.meaning} id="signs" aria-labelledby="signs-title" data-later="">
      <h2 className={ledgerCss.ledgerTitle} id="signs-title">
        {signs}
      </h2>
      <dl className={css.meaningList}>
        {[...strengths.toReversed(), 'none' as const].map((sign) => (
          <div key={sign}>
            <dt>
              <Relation of={sign} whole />
            </dt>
            <dd>{words.meaning[sign]}</dd>
          </div>
        ))}
      </dl>
      <p className={css.meaningMethod}>{words.comparedBy[method]}</p>
    </section>
  )
}
