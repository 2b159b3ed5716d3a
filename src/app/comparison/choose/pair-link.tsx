import { Link } from 'react-router'
import type { ArticleCard, ComparisonCard } from '../../../news/bundle.ts'
import { directionOf } from '../../../text/direction.ts'
import { paths } from '../../paths.ts'
import { Coverage } from '../../shared/coverage.tsx'
import { SourceLabel } from '../../shared/source-label.tsx'
import { useWords } from '../../shared/use-words.ts'
import { chooseWords } from '../../words/choose.ts'
import { coverageWords } from '../../words/coverage.ts'

interface PairLinkProps {
  comparison: ComparisonCard
  left: ArticleCard
  right: ArticleCard
}

/** Two reports that the build put together, and how much they share. */
export function PairLink({ comparison, left, right }: PairLinkProps) {
  const words = useWords(chooseWords)
  const { shared, notCompared } = useWords(coverageWords)
  const { coverage } = comparison
  const sum = coverage ? shared(coverage) : notCompared
  return (
    <li className="choose__pair">
      <Link
        className="choose__link"
        to={paths.comparison(left.id, right.id)}
        aria-label={words.pair(left.headline.text, right.headline.text)}
      >
        {[left, right].map((card, index) => (
          <span key={card.id} className="choose__report">
            <SourceLabel of={card} side={index === 0 ? 'a' : 'b'} brief />
            <span
              className="choose__headline"
              lang={card.language ?? undefined}
              dir={directionOf(card.language)}
            >
              {card.headline.text}
            </span>
          </span>
        ))}
      </Link>
      {coverage && <Coverage strip={coverage.strip} label={sum} />}
      <p className="choose__note">{sum}</p>
    </li>
  )
}
