import type { Strength } from '../../../news/comparison.ts'
import { strengths } from '../../../news/strengths.ts'
import type { Tally } from '../../../news/tally.ts'
import { Relation } from '../../shared/relation.tsx'
import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { useCompared } from '../state/compared-context.ts'

/** What the signs mean and how often each stands on the page; then how the comparison was made. */
export function Key({ tally }: { tally: Tally }) {
  const words = useWords(evidenceWords)
  const { passages, method } = useCompared().comparison
  const count = (strength: Strength) =>
    strength === 'related'
      ? tally.related
      : passages.filter((passage) => passage.strength === strength).length
  return (
    <div className="tally__key">
      <dl className="tally__signs">
        {strengths.toReversed().map((strength) => (
          <div key={strength} className="tally__row">
            <dt>
              <Relation of={strength} />
            </dt>
            <dd className="tally__count">{count(strength)}</dd>
            <dd className="tally__def">{words.meaning[strength]}</dd>
          </div>
        ))}
        <div className="tally__row">
          <dt>
            <Relation of="none" />
          </dt>
          <dd className="tally__count">{tally.unmatchedA + tally.unmatchedB}</dd>
          <dd className="tally__def">{words.meaning.none}</dd>
        </div>
      </dl>
      <p className="tally__method">{words.comparedBy[method]}</p>
    </div>
  )
}
