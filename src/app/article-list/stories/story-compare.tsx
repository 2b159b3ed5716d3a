import { Link } from 'react-router'
import type { ArticleCard } from '../../../news/bundle.ts'
import type { StoryCard } from '../../../news/catalogue.ts'
import { paths } from '../../paths.ts'
import { Coverage, turnCard } from '../../shared/coverage.tsx'
import { Icon } from '../../shared/icon.tsx'
import { nameReport } from '../../shared/source-label.tsx'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { coverageWords } from '../../words/coverage.ts'
import { sharedWords } from '../../words/shared.ts'
import { sourceWords } from '../../words/sources.ts'
import '../../shared/button.css'

/** How the two cover the event, facts apart from matters, and the way to read them side by side. */
export function StoryCompare({
  story,
  left,
  right,
}: {
  story: StoryCard
  left: ArticleCard
  right: ArticleCard
}) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const sources = useWords(sourceWords)
  const coverage = useWords(coverageWords)
  const card = story.comparisons.find((one) => isPair(one, left.id, right.id))
  const copy = story.copies.find(({ a, b }) => isPair({ left: a, right: b }, left.id, right.id))
  const turned = card && turnCard(card, left.id)
  const parts = turned ? coverage.told(turned.coverage, nameBoth(left, right, sources)) : []
  return (
    <div className="story__compare">
      {turned?.coverage && <Coverage strip={turned.coverage.strip} label={parts.join('. ')} />}
      <p className="story__sum">
        {parts.map((part) => (
          <span key={part}>{part} </span>
        ))}
      </p>
      {copy && <p className="story__copy">{words.copies(copy.verbatim)}</p>}
      <Link className="button" to={paths.comparison(left.id, right.id)} data-compare>
        {shared.compare}{' '}
        <span className="vh">{words.compareThese(left.headline.text, right.headline.text)}</span>
        <Icon name="arrow" />
      </Link>
    </div>
  )
}

/** Two reports of one source are told apart by their letters. */
function nameBoth(left: ArticleCard, right: ArticleCard, words: ReturnType<typeof sourceWords.en>) {
  const names = [nameReport(left, 'a', words), nameReport(right, 'b', words)] as const
  return names[0] === names[1] ? ([words.reportOnSide.a, words.reportOnSide.b] as const) : names
}

const isPair = ({ left, right }: { left: string; right: string }, one: string, other: string) =>
  (left === one && right === other) || (left === other && right === one)
