import type { Tally as Counts } from '../../../news/tally.ts'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { useCompared } from '../state/compared-context.ts'
import { Counted } from './counted.tsx'
import './tally.css'

/** The comparison in a sentence of counts, facts apart from matters. */
export function Tally({ tally }: { tally: Counts | null }) {
  const words = useWords(comparisonWords)
  const { comparison, names } = useCompared()
  if (tally === null) return <h1 className="tally__sentence">{words.tally.notCompared}</h1>
  const quoted = comparison.ledgers.quotations.filter(({ a, b }) => a.length > 0 && b.length > 0).length
  return (
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
  )
}
