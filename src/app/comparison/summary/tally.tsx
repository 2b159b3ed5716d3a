import type { Strength } from '../../../news/comparison.ts'
import { strengths } from '../../../news/strengths.ts'
import { type Tally as Counts, tallyComparison } from '../../../news/tally.ts'
import { Relation } from '../../shared/relation.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCompared } from '../state/compared-context.ts'
import { Counted } from './counted.tsx'
import './tally.css'

/** The comparison in a sentence of counts, facts apart from matters; then what the signs mean and how it was made. */
export function Tally() {
  const words = useWords(comparisonWords)
  const { comparison, names } = useCompared()
  const tally = tallyComparison(comparison)
  if (tally === null)
    return (
      <h1 className="tally__sentence">
        <span className="tally__line">{words.tally.notCompared}</span>
      </h1>
    )
  const quoted = comparison.ledgers.quotations.filter(({ a, b }) => a.length > 0 && b.length > 0).length
  return (
    <>
      <h1 className="tally__sentence">
        <span className="tally__line">
          <Counted text={words.tally.shared(tally.passages, tally.related)} />
        </span>{' '}
        <span className="tally__line">
          <Counted text={words.tally.unmatchedA(tally.unmatchedA, names.a)} side="a" />{' '}
          <Counted text={words.tally.unmatchedB(tally.unmatchedB, names.b)} side="b" />
        </span>{' '}
        <span className="tally__soft">{words.tally.quotations(quoted)}</span>
      </h1>
      <Key tally={tally} />
    </>
  )
}

function Key({ tally }: { tally: Counts }) {
  const words = useWords(comparisonWords)
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
