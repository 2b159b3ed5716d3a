import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import type { Row } from '../model/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { type Side, sides } from '../model/side.ts'
import { MarkedSentence } from '../rows/marked-sentence.tsx'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import './contradictions.css'

/** What one report states and the other denies: before all that they share. */
export function Contradictions() {
  const words = useWords(comparisonWords)
  const { rows } = useCompared()
  const { rowName, rowLabel } = usePlaces()
  const found = rows.filter(({ contradicts }) => contradicts)
  if (found.length === 0) return null
  return (
    <section className="contradictions" aria-labelledby="contradictions-title">
      <h2 className="contradictions__title" id="contradictions-title">
        {words.contradictions(found.length)}
      </h2>
      <ul>
        {found.map((row) => (
          <li key={row.key} className="contradictions__one">
            <RowLink to={row.key} label={rowLabel(row)}>
              {rowName(row)}
            </RowLink>
            {sides.map((side) => (
              <Statement key={side} row={row} side={side} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Statement({ row, side }: { row: Row; side: Side }) {
  const { reports } = useCompared()
  return row[side].map((sentence) => (
    <blockquote key={sentence} className="contradictions__text">
      <Siglum side={side} small />{' '}
      <span lang={sentenceLang(reports[side], sentence)}>
        <MarkedSentence side={side} sentence={sentence} row={row} />
      </span>
    </blockquote>
  ))
}
