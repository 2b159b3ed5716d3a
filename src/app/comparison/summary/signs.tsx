import { strengths } from '../../../news/strengths.ts'
import { Relation } from '../../shared/relation.tsx'
import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { firstWords } from '../../words/first.ts'
import { useCompared } from '../state/compared-context.ts'

/** What the signs mean, and how the comparison was made. */
export function Signs() {
  const words = useWords(evidenceWords)
  const { signs } = useWords(firstWords)
  const { method } = useCompared().comparison
  if (method === 'none') return null
  return (
    <section className="meaning" id="signs" aria-labelledby="signs-title">
      <h2 className="ledger__title" id="signs-title">
        {signs}
      </h2>
      <dl className="meaning__list">
        {[...strengths.toReversed(), 'none' as const].map((sign) => (
          <div key={sign}>
            <dt>
              <Relation of={sign} whole />
            </dt>
            <dd>{words.meaning[sign]}</dd>
          </div>
        ))}
      </dl>
      <p className="meaning__method">{words.comparedBy[method]}</p>
    </section>
  )
}
