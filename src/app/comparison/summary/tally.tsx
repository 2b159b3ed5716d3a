import type { Strength as StrengthName } from '../../../news/comparison.ts'
import { strengths } from '../../../news/strengths.ts'
import { tallyComparison } from '../../../news/tally.ts'
import { Strength } from '../../shared/strength.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCompared } from '../state/compared-context.ts'
import { Counted } from './counted.tsx'
import './tally.css'

/** The comparison in a sentence of counts, facts apart from matters, and what the signs mean. */
export function Tally() {
  const words = useWords(comparisonWords)
  const { comparison, names } = useCompared()
  const tally = tallyComparison(comparison)
  const quoted = comparison.ledgers.quotations.filter(({ a, b }) => a.length > 0 && b.length > 0).length
  return (
    <>
      <h1 className="tally__sentence">
        {tally === null ? (
          <span className="tally__line">{words.tally.notCompared}</span>
        ) : (
          <>
            <span className="tally__line">
              <Counted text={words.tally.shared(tally.passages, tally.related)} />
            </span>{' '}
            <span className="tally__line">
              <Counted text={words.tally.unmatchedA(tally.unmatchedA, names.a)} side="a" />{' '}
              <Counted text={words.tally.unmatchedB(tally.unmatchedB, names.b)} side="b" />
            </span>
          </>
        )}{' '}
        <span className="tally__soft">{words.tally.quotations(quoted)}</span>
      </h1>
      {tally && <Key related={tally.related} />}
    </>
  )
}

function Key({ related }: { related: number }) {
  const words = useWords(comparisonWords)
  const { passages } = useCompared().comparison
  const count = (strength: StrengthName) =>
    strength === 'related' ? related : passages.filter((passage) => passage.strength === strength).length
  return (
    <dl className="tally__key">
      {strengths.toReversed().map((strength) => (
        <div key={strength} className="tally__row">
          <dt>
            <Strength of={strength} />
          </dt>
          <dd className="tally__count">{count(strength)}</dd>
          <dd className="tally__def">{words.meaning[strength]}</dd>
        </div>
      ))}
    </dl>
  )
}
