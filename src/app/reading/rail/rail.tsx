import { Link, useSearchParams } from 'react-router'
import { directionOf } from '../../../text/direction.ts'
import { paths } from '../../paths.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { useWords } from '../../shared/use-words.ts'
import { coverageWords } from '../../words/coverage.ts'
import { readingWords } from '../../words/reading.ts'
import { useReading } from '../reading-context.ts'
import { AlsoReported } from './also-reported.tsx'
import type { Other } from './chosen-other.ts'
import './rail.css'

/** The other reports of the event: the one that the margin speaks of, and below it the rest. */
export function Rail() {
  const words = useWords(readingWords)
  const { report, margin } = useReading()
  if (!margin) return null
  const rest = report.others.filter(({ card }) => card.id !== margin.other.card.id)
  return (
    <aside className="rail" aria-label={words.otherReports}>
      <AlsoReported margin={margin} />
      {rest.length > 0 && (
        <ul className="rail__rest">
          {rest.map((other) => (
            <OtherReport key={other.card.id} other={other} />
          ))}
        </ul>
      )}
    </aside>
  )
}

function OtherReport({ other: { card, comparison } }: { other: Other }) {
  const words = useWords(readingWords)
  const coverage = useWords(coverageWords)
  const [search] = useSearchParams()
  const next = new URLSearchParams(search)
  next.set('with', card.id)
  next.delete('pin')
  return (
    <li className="also__other">
      <SourceLabel of={card} />
      <Link to={paths.article(card.id)} lang={card.language ?? undefined} dir={directionOf(card.language)}>
        {card.headline.text}
      </Link>
      {comparison?.coverage ? (
        <Link
          className="link"
          to={{ search: `?${next}` }}
          replace
          preventScrollReset
          aria-label={words.showInMargin(card.headline.text)}
        >
          {coverage.shared(comparison.coverage)}
        </Link>
      ) : (
        comparison && <span className="quiet">{coverage.notCompared}</span>
      )}
    </li>
  )
}
