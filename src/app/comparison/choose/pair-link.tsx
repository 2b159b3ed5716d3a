import { Link } from 'react-router'
import { chooseWords } from '#texts/comparison/choose.ts'
import { coverageWords } from '#texts/comparison/coverage.ts'
import type { ArticleCard, ComparisonCard } from '../../../bundle/format/bundle.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import { Coverage } from '../../ui/signs/coverage.tsx'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import * as css from './choose.module.css?names'

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
    <li className={css.choosePair}>
      <Link
        className={css.chooseLink}
        to={paths.comparison(left.id, right.id)}
        aria-label={words.pair(left.headline.text, right.headline.text)}
      >
        {[left, right].map((card, index) => (
          <span key={card.id} className={css.chooseReport}>
            <SourceLabel of={card} side={index === 0 ? 'a' : 'b'} brief />
            <span
              className={css.chooseHeadline}
              lang={card.language ?? undefined}
              dir={directionOf(card.language)}
            >
              {card.headline.text}
            </span>
          </span>
        ))}
      </Link>
      {coverage && <Coverage strip={coverage.strip} label={sum} />}
      <p className={css.chooseNote}>{sum}</p>
    </li>
  )
}
