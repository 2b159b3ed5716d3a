import { comparisonWords } from '#texts/comparison/comparison.ts'
import type { Tally } from '../../../news/comparison/tally.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './first.module.css?names'

/** The comparison in one sentence; each count leads to what it counts. Nothing is counted that was not compared. */
export function Counts({ tally }: { tally: Tally | null }) {
  const words = useWords(comparisonWords)
  const { names, rows } = useCompared()
  const contradictions = rows.filter(({ contradicts }) => contradicts).length
  return (
    <>
      <h1 className="vh">{words.title(names)}</h1>
      {tally && (
        <p className={css.firstSentence}>
          <Counted
            text={words.tally.shared({ facts: tally.passages, matters: tally.related, contradictions })}
          />{' '}
          <Counted text={words.tally.unmatched([tally.unmatchedA, tally.unmatchedB], names)} />
        </p>
      )}
    </>
  )
}

/** A sentence of the catalogue with its counts, marked `{4 both}`: a number, and the id of the part that it counts. */
export function Counted({ text }: { text: string }) {
  // Two counts of a sentence may be equal: what tells them apart is where they stand.
  return [...text.matchAll(/\{(\S+) (\S+)\}|[^{]+/g)].map(({ 0: words, 1: count, 2: part, index }) =>
    count === undefined ? (
      words
    ) : (
      <a key={index} className={css.firstCount} href={`#${part}`}>
        {count}
      </a>
    ),
  )
}
