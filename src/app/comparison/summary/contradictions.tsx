import type { Difference } from '../../../news/comparison.ts'
import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { markSentence, marksOf } from '../model/mark-sentence.ts'
import type { Row } from '../model/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { type Side, sides } from '../model/side.ts'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'

/** What one report states and the other denies: before all that they share. */
export function Contradictions() {
  const words = useWords(evidenceWords)
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

/** One side's sentence to the letter; only the words that deny or clash are set apart. */
function Statement({ row, side }: { row: Row; side: Side }) {
  const { comparison, reports } = useCompared()
  const links = row.links.flatMap((index) => comparison.links[index] ?? [])
  const denying = links.map((link) => ({ ...link, ties: [], differences: link.differences.filter(denies) }))
  return row[side].map((sentence) => {
    const text = reports[side].sentences[sentence]?.text ?? ''
    return (
      <blockquote key={sentence} className="contradictions__text">
        <Siglum side={side} small />{' '}
        <span lang={sentenceLang(reports[side], sentence)}>
          {markSentence(text, marksOf(denying, side, sentence)).map((piece) => (
            <span key={piece.start} className={piece.own ? 'own' : undefined}>
              {piece.text}
            </span>
          ))}
        </span>
      </blockquote>
    )
  })
}

const denies = ({ kind, clash }: Difference) => clash || kind === 'negation' || kind === 'opposite'
