import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { coverageWords } from '#texts/comparison/coverage.ts'
import { sharedWords } from '#texts/shared.ts'
import { sourceWords } from '#texts/sources.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import type { StoryCard } from '../../../bundle/format/catalogue.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Coverage, turnCard } from '../../ui/signs/coverage.tsx'
import { Icon } from '../../ui/signs/icon.tsx'
import { nameReport } from '../../ui/signs/source-label.tsx'
import * as css from './story.module.css?names'
import '../../ui/shapes/button.module.css'

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
    <div className={css.storyCompare}>
      {turned?.coverage && <Coverage strip={turned.coverage.strip} label={parts.join('. ')} />}
      <p className={css.storySum}>
        {parts.map((part) => (
          <span key={part}>{part} </span>
        ))}
      </p>
      {copy && <p className={css.storyCopy}>{words.copies(copy.verbatim)}</p>}
      <Link className={buttonCss.button} to={paths.comparison(left.id, right.id)} data-compare>
        {shared.compare}{' '}
        <span className="vh">{words.compareThese(left.headline.text, right.headline.text)}</span>
        <Icon name="arrow" />
      </Link>
    </div>
  )
}

/** Two reports of one source are told apart by their letters. */
function nameBoth(left: ArticleCard, right: ArticleCard, words: WordsOf<typeof sourceWords>) {
  const names = [nameReport(left, 'a', words), nameReport(right, 'b', words)] as const
  return names[0] === names[1] ? ([words.reportOnSide.a, words.reportOnSide.b] as const) : names
}

const isPair = ({ left, right }: { left: string; right: string }, one: string, other: string) =>
  (left === one && right === other) || (left === other && right === one)
