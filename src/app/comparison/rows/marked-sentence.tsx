import { at } from '../../../news/at.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { markSentence, marksOf } from '../model/mark-sentence.ts'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './pinned.module.css?names'

const looks = { same: css.same, own: css.own }

/** A sentence to the letter; with `row`, its words are marked as that row's links tie and tell them apart. */
export function MarkedSentence({ side, sentence, row }: { side: Side; sentence: number; row: Row | null }) {
  const { reports, comparison } = useCompared()
  const text = reports[side].sentences[sentence]?.text ?? ''
  if (row === null) return text
  const links = row.links.map((index) => at(comparison.links, index))
  return markSentence(text, marksOf(links, side, sentence)).map((piece) => {
    const { text: words, start, manners } = piece
    return manners.length === 0 ? (
      words
    ) : (
      <span key={start} className={manners.map((manner) => looks[manner]).join(' ')}>
        {words}
      </span>
    )
  })
}
